import type { Sentence } from '../sentences.js';
import { told } from './told.js';

/**
 * News sentences of our own in the manner of agencies, broadcasters and local papers, written when the rules were done
 * to see what they had not been told. Values as in sentences.ts.
 */

/** Wednesday. */
const september = told({ dateline: '2023-09-20' }, [
  ['A gunman opened fire outside a courthouse on Tuesday, killing two guards.', ['Tuesday', '2023-09-19']],
  [
    'The governor signed the bill late Monday and it goes into effect Oct. 1.',
    ['late Monday', '2023-09-18 evening'],
    ['Oct. 1', '2023-10-01'],
  ],
  ['In the Nov. 3, 2020, election the district was decided by 41 votes.', ['Nov. 3, 2020', '2020-11-03']],
  [
    'Detectives believe that the paintings were taken between 11 p.m. Friday and 6 a.m. Saturday.',
    ['between 11 p.m. Friday and 6 a.m. Saturday', '[2023-09-15T23:00..2023-09-16T06:00]'],
  ],
  [
    'The shelter has taken in more than 300 animals since the start of the year.',
    ['since the start of the year', ['2023-01-01', '2023-04-01', '2023-09-20', '2023-09-21']],
  ],
  ['His first term ends in January 2025.', ['January 2025', '2025-01']],
  ['Tuesday’s vote came a day after the mayor threatened to resign.', ['Tuesday', '2023-09-19']],
  ['The company reported a loss of $12 million for the three months ended June 30.', ['June 30', '2023-06-30']],
  [
    'He was last seen alive on the evening of Sept. 2, according to an affidavit filed Wednesday.',
    ['the evening of Sept. 2', '2023-09-02 evening'],
    ['Wednesday', '2023-09-20'],
  ],
  [
    'Crews worked for hours and the road was reopened at about 5:30 a.m. Wednesday.',
    ['about 5:30 a.m. Wednesday', '2023-09-20T05:30'],
  ],
  ['The last such eruption was in the summer of 1783.', ['the summer of 1783', '1783-22']],
  ['Enrollment peaked in the fall of 2010, when 9,400 students signed up.', ['the fall of 2010', '2010-23']],
  [
    'The trial, which had been set for last spring, will start Jan. 8.',
    ['last spring', '2023-21'],
    ['Jan. 8', '2024-01-08'],
  ],
  [
    'Through August, the state had recorded 14 drownings, up from nine in the same period of 2022.',
    ['Through August', '/2023-08'],
    ['2022', '2022'],
  ],
  [
    'Residents were told on Sept. 14 to boil their water, and the notice was lifted four days later.',
    ['Sept. 14', '2023-09-14'],
    ['four days later', '2023-09-18'],
  ],
  [
    'At least 11 people have died in the heat since mid-July.',
    ['since mid-July', ['2023-07-10', '2023-07-21', '2023-09-20', '2023-09-21']],
  ],
  [
    'The lawsuit, filed last week in federal court, says she was fired in November 2021 after she complained.',
    ['last week', '[2023-09-11..2023-09-17]'],
    ['November 2021', '2021-11'],
  ],
  ['A second hearing is set for 9:30 a.m. Oct. 12.', ['9:30 a.m. Oct. 12', '2023-10-12T09:30']],
]);

/** Monday afternoon. */
const london = told({ dateline: '2021-03-08T14:00', timeZone: 'Europe/London' }, [
  ['Schools in England reopened to all pupils on Monday.', ['Monday', '2021-03-08 <now']],
  [
    'The inquest heard that Mr Hale, 54, had left home at about 08:15 GMT on 12 January.',
    ['about 08:15 GMT on 12 January', '2021-01-12T08:15'],
  ],
  [
    'The man was arrested in the early hours of Saturday morning.',
    ['the early hours of Saturday morning', '2021-03-06 early-hours'],
  ],
  ['Pubs will be allowed to serve outdoors no earlier than 12 April.', ['no earlier than 12 April', '[2021-04-12..]']],
  ['The museum has been shut since the first lockdown in March last year.', ['March last year', '2020-03']],
  ['Between 2 and 5 March, 14,000 people came forward.', ['Between 2 and 5 March', '[2021-03-02..2021-03-05]']],
  ['She was made a dame in the 2015 New Year Honours.', ['2015', '2015']],
  [
    'The A83 was closed overnight on Thursday after a landslip.',
    ['overnight on Thursday', '[2021-03-04T18..2021-03-05T05]'],
  ],
  ['The two leaders last met in person at the G7 summit in August 2019.', ['August 2019', '2019-08']],
  [
    'More than 60 firefighters tackled the blaze, which started shortly before 21:00 on Sunday.',
    ['shortly before 21:00 on Sunday', '2021-03-07T21:00'],
  ],
  ['A decision is expected by the end of the week.', ['by the end of the week', '[..2021-03-14]']],
  ['The club were relegated in 1998-99 and have not come back.', ['1998-99', '1998/1999']],
  [
    'Passengers faced delays on Friday evening and again on Saturday morning.',
    ['Friday evening', '2021-03-05 evening'],
    ['Saturday morning', '2021-03-06 morning'],
  ],
  ['In the 12 months to January, rents rose by 3.1%.', ['January', '2021-01']],
  ['The council leader said he would step down after the local elections on 6 May.', ['6 May', '2021-05-06']],
  ['The remains date from the 14th century.', ['the 14th century', '13XX']],
  ['He joined the force in 1989 and retired 25 years later.', ['1989', '1989'], ['25 years later', '2014']],
  [
    'Ms Orr was reported missing on 2 February. Her body was found at 10:40 the next day.',
    ['2 February', '2021-02-02'],
    ['10:40 the next day', '2021-02-03T10:40'],
  ],
  ['Half-term will fall in the week beginning 31 May.', ['the week beginning 31 May', '[2021-05-31..2021-06-06]']],
  [
    'The previous record, set in February 1998, was broken twice last month.',
    ['February 1998', '1998-02'],
    ['last month', '2021-02'],
  ],
]);

/** Friday. */
const february = told({ dateline: '2024-02-02' }, [
  ['Oil prices fell 2% on Friday, heading for their second weekly loss.', ['Friday', '2024-02-02']],
  [
    'The central bank held rates in December and is seen cutting them as soon as March.',
    ['December', '2023-12'],
    ['March', '2024-03'],
  ],
  [
    'Net profit rose to 410 million euros in the fourth quarter from 385 million a year earlier.',
    ['the fourth quarter', '2023-36'],
    ['a year earlier', '2022-36'],
  ],
  [
    'Exports to the bloc dropped 8.2% year-on-year in January, data showed on Thursday.',
    ['January', '2024-01'],
    ['Thursday', '2024-02-01'],
  ],
  ['The airline expects to resume flights on March 31, a spokesperson said.', ['March 31', '2024-03-31']],
  ['Production at the mine has been halted since Jan. 19.', ['since Jan. 19', '2024-01-19/2024-02-02']],
  ['The fund, launched in the early 2000s, manages assets worth $3 billion.', ['the early 2000s', '[2000..2003]']],
  ['The bonds mature in 2031.', ['2031', '2031']],
  [
    'Analysts polled by the agency forecast growth of 1.4% this year and 1.9% in 2025.',
    ['this year', '2024'],
    ['2025', '2025'],
  ],
  ['The CEO told investors on Jan. 30 that talks would be completed in the coming weeks.', ['Jan. 30', '2024-01-30']],
  [
    'Inflation eased to 2.8% in January, down from 2.9% a month earlier and the lowest since March 2022.',
    ['January', '2024-01'],
    ['a month earlier', '2023-12'],
    ['since March 2022', ['2022-03-01', '2022-04-01', '2024-02-02', '2024-02-03']],
  ],
  [
    'The strike began on Jan. 15 and entered its third week on Monday.',
    ['Jan. 15', '2024-01-15'],
    ['Monday', '2024-01-29'],
  ],
  ['The deal was first announced on 14 November last year.', ['14 November last year', '2023-11-14']],
  [
    'The refinery will be shut for maintenance from Feb. 12 to March 4.',
    ['from Feb. 12 to March 4', '2024-02-12/2024-03-04'],
  ],
  [
    'Output in the first nine months of 2023 was flat.',
    ['the first nine months of 2023', ['2023-01-01', '2023-10-01', '2023-01-01', '2023-10-01']],
  ],
  ['The company plans to list its shares in the second half of the year.', ['the second half of the year', '2024-41']],
  ['He has run the bank since 2017, when he replaced its founder.', ['since 2017', '2017/2024-02-02']],
  ['The two countries restored ties in the spring of last year.', ['the spring of last year', '2023-21']],
  [
    'Russian forces took the town on the night of Jan. 24-25.',
    ['the night of Jan. 24-25', '[2024-01-24T18..2024-01-25T05]'],
  ],
  ['Three ships have been hit in the past 10 days.', ['the past 10 days', '2024-01-23/2024-02-02']],
]);

/** Sunday. */
const june = told({ dateline: '2019-06-16' }, [
  [
    'Tens of thousands marched on Sunday in the city, a week after a rally that drew a million.',
    ['Sunday', '2019-06-16'],
  ],
  [
    'The opposition leader was jailed in 2014 and freed three years later.',
    ['2014', '2014'],
    ['three years later', '2017'],
  ],
  [
    'The election, originally planned for February, was put off twice and is due on July 7.',
    ['February', '2019-02'],
    ['July 7', '2019-07-07'],
  ],
  [
    'The quake struck at 3:02 p.m. local time on Friday at a depth of 10 kilometers.',
    ['3:02 p.m. local time on Friday', '2019-06-14T15:02'],
  ],
  ['The fortress was built in the 1600s and rebuilt after the fire of 1871.', ['the 1600s', '16XX'], ['1871', '1871']],
  [
    'On May 3 the army entered the capital. The next morning it held the airport.',
    ['May 3', '2019-05-03'],
    ['The next morning', '2019-05-04 morning'],
  ],
  [
    'Her novel came out in October 2016 and was filmed the following year.',
    ['October 2016', '2016-10'],
    ['the following year', '2017'],
  ],
  ['Rain is forecast for Monday and Tuesday.', ['Monday', '2019-06-17'], ['Tuesday', '2019-06-18']],
  [
    'The festival, which has been held in the castle since 1961, opens Thursday.',
    ['since 1961', '1961/2019-06-16'],
    ['Thursday', '2019-06-20'],
  ],
  ['The ceasefire took hold at midnight on Saturday.', ['midnight on Saturday', '2019-06-16T00:00']],
  [
    'Police said the shooting happened around 2 a.m. Sunday, hours after the bar had closed.',
    ['around 2 a.m. Sunday', '2019-06-16T02:00'],
  ],
  ['Last year’s winner finished eighth this time.', ['Last year', '2018']],
  ['In mid-2017, the firm moved its headquarters to Dublin.', ['mid-2017', '2017-38']],
  ['He ruled from 1979 until his death in 1990.', ['1979', '1979'], ['1990', '1990']],
  ['The world champion retired at the end of the 2012 season.', ['2012', '2012']],
  ['The court will rule on the appeal within two weeks.', ['within two weeks', '2019-06-16/2019-06-30']],
  [
    'Negotiators met from 10 to 13 June in Geneva and will do so again in the autumn.',
    ['from 10 to 13 June', '2019-06-10/2019-06-13'],
    ['the autumn', '2019-23'],
  ],
  ['In June 1963 she became the first woman in space.', ['June 1963', '1963-06']],
  ['Six months ago the village had no road at all.', ['Six months ago', '2018-12']],
  ['The bus company went out of business in the mid-1980s.', ['the mid-1980s', '[1984..1986]']],
]);

/** Wednesday, 10:10 in Sydney. */
const sydney = told({ dateline: '2022-12-27T23:10Z', timeZone: 'Australia/Sydney' }, [
  [
    'The bushfire started about 2pm on Tuesday and has burned 400 hectares.',
    ['about 2pm on Tuesday', '2022-12-27T14:00'],
  ],
  [
    'The Test started in Melbourne on Boxing Day and is due to end on December 30.',
    ['Boxing Day', '2022-12-26'],
    ['December 30', '2022-12-30'],
  ],
  [
    'Flights were grounded yesterday and will not resume before Thursday afternoon.',
    ['yesterday', '2022-12-27'],
    ['before Thursday afternoon', [null, '2022-12-29T12:00', null, '2022-12-29T12:00']],
  ],
  ['The premier announced the inquiry on Christmas Eve.', ['Christmas Eve', '2022-12-24']],
  [
    'The reef bleached in 2016, 2017, 2020 and again early this year.',
    ['2016', '2016'],
    ['2017', '2017'],
    ['2020', '2020'],
    ['early this year', '2022-37'],
  ],
  [
    'The law was passed in the first week of December.',
    ['the first week of December', ['2022-12-01', '2022-12-08', '2022-12-01', '2022-12-08']],
  ],
  ['Voters in the state go to the polls on 25 March.', ['25 March', '2023-03-25']],
  [
    'The twins were born minutes before midnight on New Year’s Eve 2019.',
    ['midnight on New Year’s Eve 2019', '2020-01-01T00:00'],
  ],
  [
    'The airline will fly the route from late March.',
    ['late March', ['2023-03-20', '2023-04-01', '2023-03-20', '2023-04-01']],
  ],
  ['She had moved to Perth two weeks before Christmas.', ['two weeks before Christmas', '[2022-12-05..2022-12-11]']],
  ['Power was restored to most homes this morning.', ['this morning', '2022-12-28 morning <now']],
  [
    'Rates have risen eight times since May, and economists expect another rise in February.',
    ['since May', ['2022-05-01', '2022-06-01', '2022-12-28T10:10', '2022-12-28T10:10']],
    ['February', '2023-02'],
  ],
]);

/** Monday, 22:30 in Chicago. */
const chicago = told({ dateline: '2025-05-06T03:30Z', timeZone: 'America/Chicago' }, [
  [
    'Tornadoes touched down in three counties Sunday night and early Monday.',
    ['Sunday night', '2025-05-04 night'],
    ['early Monday', '2025-05-05 early-hours'],
  ],
  ['The plant, which opened in 1956, will close on Dec. 31, 2026.', ['1956', '1956'], ['Dec. 31, 2026', '2026-12-31']],
  [
    'Classes let out at 3 p.m. today and the building was searched an hour later.',
    ['3 p.m. today', '2025-05-05T15:00'],
    ['an hour later', '2025-05-05T16'],
  ],
  ['In the 24 hours ending at noon Monday, 6 inches of rain fell.', ['noon Monday', '2025-05-05T12:00']],
  [
    'A jury is expected to begin deliberating Wednesday or Thursday.',
    ['Wednesday', '2025-05-07'],
    ['Thursday', '2025-05-08'],
  ],
  ['The 1980s farm crisis emptied towns across the state.', ['1980s', '198X']],
  ['Gas was 30 cents cheaper this time last year.', ['last year', '2024']],
  [
    'The Legislature adjourned April 28 without passing a budget; a special session could be called as early as next month.',
    ['April 28', '2025-04-28'],
    ['next month', '2025-06'],
  ],
  ['The rookie pitched his first shutout Saturday, two days after his 22nd birthday.', ['Saturday', '2025-05-03']],
  ['At 5 p.m. EST on Friday the site went dark.', ['5 p.m. EST on Friday', '2025-05-02T17:00']],
  ['Police arrested a suspect on May 1, the day after the robbery.', ['May 1', '2025-05-01']],
  ['Over the winter of 2013-14 the lake froze from shore to shore.', ['the winter of 2013-14', '2013-24']],
  ['The bill would take effect in fiscal 2027.', ['2027', '2027']],
  [
    'The sheriff said Monday that 3 people died in the crash at 7:45 that morning.',
    ['Monday', '2025-05-05 <now'],
    ['7:45 that morning', '2025-05-05T07:45'],
  ],
]);

export const first: readonly Sentence[] = [...september, ...london, ...february, ...june, ...sydney, ...chicago];
