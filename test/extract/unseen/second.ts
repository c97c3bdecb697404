import type { Sentence } from '../sentences.js';
import { told } from './told.js';

/** Paragraphs of our own from five cities, their dates noted down before they were first read. Values as in sentences.ts. */

/** Tuesday. */
const newYork = told({ dateline: '2024-10-15', timeZone: 'America/New_York' }, [
  [
    'A fire swept through a row of shops in Queens late Sunday night, leaving 14 families homeless. Investigators returned to the site on Monday and said the cause may not be known for weeks.',
    ['late Sunday night', '2024-10-13 night'],
    ['Monday', '2024-10-14'],
  ],
  [
    'The company, which went public in the spring of 2021, said last Thursday that it would lay off 1,900 workers by the end of the year. Shares closed at $41.20 on Friday, down from a high of $212 in mid-2021.',
    ['the spring of 2021', '2021-21'],
    ['last Thursday', '2024-10-10'],
    ['by the end of the year', [null, '2025-01-01', null, '2025-01-01']],
    ['Friday', '2024-10-11'],
    ['mid-2021', '2021-38'],
  ],
  [
    'She voted for the bill on Sept. 30 but, in Tuesday’s debate, called it a mistake. The 2016 election, she said, had taught her party nothing.',
    ['Sept. 30', '2024-09-30'],
    ['Tuesday', '2024-10-15'],
    ['2016', '2016'],
  ],
  [
    'Two decades after Sept. 11, 2001, the names were read aloud again. “On 9/11 I was in second grade,” said one mourner, 30.',
    ['Two decades after Sept. 11, 2001', '202X'],
    ['9/11', '2001-09-11'],
  ],
  [
    'The Boeing 737 left Newark at 6:45 a.m. Saturday and landed in Tampa three hours later.',
    ['6:45 a.m. Saturday', '2024-10-12T06:45'],
    ['three hours later', '2024-10-12T09'],
  ],
  [
    'Jurors heard that the payments were made between 1998 and 2003, and that the ledger was burned in the week of March 3, 2008.',
    ['between 1998 and 2003', '[1998..2003]'],
    ['the week of March 3, 2008', '[2008-03-03..2008-03-09]'],
  ],
  [
    'The Yankees play at home on Thursday and Friday; the series began on the 8th. Last season they won 82 games.',
    ['Thursday', '2024-10-17'],
    ['Friday', '2024-10-18'],
    ['the 8th', '2024-10-08'],
  ],
  [
    'Early next month the agency will publish its rule, two years after it was first proposed. It would take effect on New Year’s Day.',
    ['Early next month', '[2024-11-01..2024-11-10]'],
    ['New Year’s Day', '2025-01-01'],
  ],
  [
    'As of Friday, 43 people were still in hospital, the health department said. Call 555-2004 for details.',
    ['Friday', '2024-10-11'],
  ],
  [
    'In fiscal year 2023 the city spent $2,100 per pupil; in FY2024 it spent less.',
    ['fiscal year 2023', '2023'],
    ['FY2024', '2024'],
  ],
  [
    'He was 19 in 1968, the year that he was drafted, and came home in the fall of the following year.',
    ['1968', '1968'],
    ['the fall of the following year', '1969-23'],
  ],
  [
    'Prices rose 0.2 percent in September from August, the Labor Department said, and 2.4 percent from a year ago.',
    ['September', '2024-09'],
    ['August', '2024-08'],
    ['a year ago', '2023-09'],
  ],
  [
    'The storm made landfall on the night of Oct. 9 and was over the Atlantic by midday Thursday.',
    ['the night of Oct. 9', '2024-10-09 night'],
    ['by midday Thursday', [null, '2024-10-10T12:01', null, '2024-10-10T12:01']],
  ],
  [
    'Early voting runs from Oct. 26 to Nov. 3. Election Day is Nov. 5.',
    ['from Oct. 26 to Nov. 3', '2024-10-26/2024-11-03'],
    ['Nov. 5', '2024-11-05'],
  ],
  [
    'Ms. May, 61, and Mr. August marched with 2,000 others. They may march again in April, or in May.',
    ['April', '2025-04'],
    ['May', '2025-05'],
  ],
]);

/** Thursday. */
const london = told({ dateline: '2022-03-03', timeZone: 'Europe/London' }, [
  [
    'Russia launched its attack in the early hours of 24 February and had taken the nuclear site by that evening.',
    ['the early hours of 24 February', '2022-02-24 early-hours'],
    ['by that evening', [null, '2022-02-25', null, '2022-02-25']],
  ],
  [
    'Sanctions agreed since 2014 had little effect, the minister told MPs on Wednesday afternoon. A further package is to be announced on Monday.',
    ['since 2014', '2014/2022-03-03'],
    ['Wednesday afternoon', '2022-03-02 afternoon'],
    ['Monday', '2022-03-07'],
  ],
  [
    'The Sunday Times reported that a donor had given £1.2m over the weekend.',
    ['over the weekend', '[2022-02-26..2022-02-27]'],
  ],
  [
    'Rail strikes will hit services from Monday to Wednesday next week, the union confirmed.',
    ['from Monday to Wednesday next week', '2022-03-07/2022-03-09'],
  ],
  [
    'The school was rated “good” in 2011 and “inadequate” in December, when inspectors spent two days there.',
    ['2011', '2011'],
    ['December', '2021-12'],
  ],
  [
    'The crash on the M6 happened at 07.50 GMT on Tuesday. The northbound carriageway reopened shortly after noon.',
    ['07.50 GMT on Tuesday', '2022-03-01T07:50'],
    ['noon', '2022-03-01T12:00'],
  ],
  [
    'From 1 November to 15 November last year the hospital treated 212 patients with Covid-19, compared with 90 in the second half of October.',
    ['From 1 November to 15 November last year', '2021-11-01/2021-11-15'],
    ['the second half of October', '[2021-10-16..2021-10-31]'],
  ],
  [
    'The lease, signed on 24/2/1997, expires at the end of this month.',
    ['24/2/1997', '1997-02-24'],
    ['the end of this month', ['2022-03-20', '2022-04-01', '2022-03-20', '2022-04-01']],
  ],
  [
    'The duchess visited the shelter two years ago, in February 2020, and has been its patron ever since.',
    ['two years ago', '2020'],
    ['February 2020', '2020-02'],
  ],
  ['Under Resolution 2231, the limits were to lapse in October 2023.', ['October 2023', '2023-10']],
  [
    'A man in his 30s was arrested on suspicion of murder at about 2am today and remains in custody.',
    ['2am today', '2022-03-03T02:00'],
  ],
  [
    'Chelsea were sold for the first time since 2003. The deal was worth £2.5bn and was to be completed by late May.',
    ['since 2003', '2003/2022-03-03'],
    ['by late May', [null, '2022-06-01', null, '2022-06-01']],
  ],
  [
    'The Queen, who came to the throne on 6 February 1952, will mark the jubilee with four days of events in early June.',
    ['6 February 1952', '1952-02-06'],
    ['early June', '[2022-06-01..2022-06-10]'],
  ],
  [
    'Storm Eunice killed three people on Friday 18 February. Power was cut overnight and many homes stayed dark until Sunday.',
    ['Friday 18 February', '2022-02-18'],
    ['overnight', '[2022-02-18T18..2022-02-19T05]'],
    ['until Sunday', '/2022-02-20'],
  ],
  [
    'House prices rose 12.6% in the year to February. In the 1990s the same terrace sold for £40,000.',
    ['February', '2022-02'],
    ['the 1990s', '199X'],
  ],
]);

/** Monday. */
const tokyo = told({ dateline: '2023-06-12', timeZone: 'Asia/Tokyo' }, [
  [
    'North Korea fired a missile at 6:28 a.m. local time on May 31, and it fell into the sea some ten minutes later.',
    ['6:28 a.m. local time on May 31', '2023-05-31T06:28'],
    ['some ten minutes later', '2023-05-31T06:38'],
  ],
  [
    'The yen weakened past 140 to the dollar on Monday for the first time since late November.',
    ['Monday', '2023-06-12'],
    ['since late November', ['2022-11-20', '2022-12-01', '2023-06-12', '2023-06-13']],
  ],
  [
    'Core machinery orders fell in the first quarter, and economists see only a slow recovery in the third quarter.',
    ['the first quarter', '2023-33'],
    ['the third quarter', '2023-35'],
  ],
  [
    'Nomura cut its forecast for fiscal 2024 and said it expects rates to stay at zero through 2025.',
    ['fiscal 2024', '2024'],
    ['through 2025', '/2025'],
  ],
  [
    'Police found the car on the 4th and the driver, a 27-year-old, on the 6th of this month.',
    ['the 4th', '2023-06-04'],
    ['the 6th of this month', '2023-06-06'],
  ],
  [
    'The reactor was shut after the disaster of March 11, 2011, and restarted in the summer of 2015.',
    ['March 11, 2011', '2011-03-11'],
    ['the summer of 2015', '2015-22'],
  ],
  [
    'The emperor will travel to Indonesia from Saturday, his first such trip since he took the throne in 2019.',
    ['Saturday', '2023-06-17'],
    ['2019', '2019'],
  ],
  [
    'At the last count the town had 9,000 people; at the end of last year it had 3,100.',
    ['the end of last year', '2022-36'],
  ],
  [
    'Toyota said Tuesday that it will sell electric cars with a new battery as early as 2027. Its meeting with shareholders is on Wednesday.',
    ['Tuesday', '2023-06-06'],
    ['2027', '2027'],
    ['Wednesday', '2023-06-14'],
  ],
  [
    'Overnight, rain closed the road to the coast; by Sunday evening it was open again.',
    ['Overnight', '[2023-06-11T18..2023-06-12T05]'],
    ['by Sunday evening', [null, '2023-06-12', null, '2023-06-12']],
  ],
  [
    'In the decade to 2020 the number of births fell by a fifth. It peaked in 1949, at 2.7 million.',
    ['2020', '2020'],
    ['1949', '1949'],
  ],
  [
    'The trial opened last October and the verdict is due on Aug. 4 at 1 p.m.',
    ['last October', '2022-10'],
    ['Aug. 4 at 1 p.m.', '2023-08-04T13:00'],
  ],
]);

/** Sunday. */
const kyiv = told({ dateline: '2023-11-19', timeZone: 'Europe/Kyiv' }, [
  [
    'Air defences shot down 15 of 20 drones overnight, the air force said on Sunday. On Saturday it had counted 38.',
    ['overnight', '[2023-11-18T18..2023-11-19T05]'],
    ['Sunday', '2023-11-19'],
    ['Saturday', '2023-11-18'],
  ],
  [
    'The bridge was blown up on 8 October 2022, a day after the president’s 70th birthday, and hit again this July.',
    ['8 October 2022', '2022-10-08'],
    ['this July', '2023-07'],
  ],
  [
    'Since Feb 24, 2022, more than six million people have left; in the three months before that, hardly anyone had.',
    ['Since Feb 24, 2022', '2022-02-24/2023-11-19'],
  ],
  ['Kherson was freed on Nov 11 last year. A year on, it is shelled every day.', ['Nov 11 last year', '2022-11-11']],
  ['The grain deal lapsed on 17 July and Moscow has refused to renew it since then.', ['17 July', '2023-07-17']],
  [
    'Protesters gathered on the Maidan on the evening of 21 November 2013; three months later the president fled.',
    ['the evening of 21 November 2013', '2013-11-21 evening'],
    ['three months later', '2014-02'],
  ],
  [
    'From the early 1990s until 2014, the fleet was based there under a treaty signed in May 1997.',
    ['From the early 1990s until 2014', ['1990-01-01', '1994-01-01', '2014-01-01', '2015-01-01']],
    ['May 1997', '1997-05'],
  ],
  [
    '“Today we remember,” he said on Saturday, the day of remembrance, and added that by next spring the monument would be finished.',
    ['Today', '2023-11-18'],
    ['Saturday', '2023-11-18'],
    ['by next spring', [null, '2024-06-01', null, '2024-06-01']],
  ],
  [
    'The first snow fell on the night of 17 to 18 November.',
    ['the night of 17 to 18 November', '[2023-11-17T18..2023-11-18T05]'],
  ],
  [
    'A second brigade arrived in the second week of November, bringing 2,000 troops and 31 Abrams tanks.',
    ['the second week of November', ['2023-11-08', '2023-11-15', '2023-11-08', '2023-11-15']],
  ],
  [
    'Parliament is to vote on the bill later this week, and the budget for 2024 must be passed by 1 December.',
    ['later this week', '[2023-11-19..2023-11-19]'],
    ['2024', '2024'],
    ['by 1 December', '[..2023-12-01]'],
  ],
]);

/** Wednesday. */
const sydney = told({ dateline: '2025-01-29', timeZone: 'Australia/Sydney' }, [
  [
    'The heatwave, which began on Australia Day, will break by tomorrow night, forecasters say.',
    ['by tomorrow night', [null, '2025-01-31', null, '2025-01-31']],
  ],
  [
    'Inflation slowed to 2.4 per cent in the December quarter, its lowest since the June quarter of 2021.',
    ['the December quarter', '2024-36'],
    ['since the June quarter of 2021', ['2021-04-01', '2021-07-01', '2025-01-29', '2025-01-30']],
  ],
  [
    'The premier called the election on Monday morning for Saturday, 8 March.',
    ['Monday morning', '2025-01-27 morning'],
    ['Saturday, 8 March', '2025-03-08'],
  ],
  [
    'She won the Open on Saturday night, a fortnight after her first match there.',
    ['Saturday night', '2025-01-25 night'],
  ],
  [
    'More than 40 homes have been lost since Boxing Day. The fires were contained on January 6.',
    ['since Boxing Day', '2024-12-26/2025-01-29'],
    ['January 6', '2025-01-06'],
  ],
  [
    'Parliament resumes next Tuesday after the summer break; the Senate last sat on November 29.',
    ['next Tuesday', '2025-02-04'],
    ['November 29', '2024-11-29'],
  ],
  [
    'In the year to June 30, 2024, some 446,000 migrants arrived, down from 536,000 in 2022-23.',
    ['June 30, 2024', '2024-06-30'],
    ['2022-23', '2022/2023'],
  ],
  [
    'The man, 45, was last seen about 9.30pm on Sunday. Police were called at 6am the next day.',
    ['9.30pm on Sunday', '2025-01-26T21:30'],
    ['6am the next day', '2025-01-27T06:00'],
  ],
  [
    'Before the pandemic, in 2019, the line carried 11,000 passengers a day. In post-2020 timetables it does not appear.',
    ['2019', '2019'],
    ['2020', '2020'],
  ],
  [
    'The mine closed in the late 1980s and was sold for $1 on 1 April 1991.',
    ['the late 1980s', '[1987..1989]'],
    ['1 April 1991', '1991-04-01'],
  ],
  ['On the eve of the summit, ministers met for a third time this month.', ['this month', '2025-01 <now']],
  [
    'The ship is due in Fremantle by the middle of next week.',
    ['by the middle of next week', [null, '2025-02-07', null, '2025-02-07']],
  ],
  [
    'Schools in the state went back on Tuesday and Wednesday this week.',
    ['Tuesday', '2025-01-28'],
    ['Wednesday this week', '2025-01-29'],
  ],
]);

export const second: readonly Sentence[] = [...newYork, ...london, ...tokyo, ...kyiv, ...sydney];
