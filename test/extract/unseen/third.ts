import type { Sentence } from '../sentences.js';
import { told } from './told.js';

/** A third batch: longer reports, their dates noted down before they were first read. Values as in sentences.ts. */

/** Friday, a little after noon in New York. */
const washington = told({ dateline: '2025-03-07T17:20Z', timeZone: 'America/New_York' }, [
  [
    'Employers added 151,000 jobs in February, fewer than forecast, the government said Friday. The jobless rate edged up to 4.1 percent from 4.0 percent in January. A year earlier it had been 3.9 percent. The Federal Reserve, which last cut rates in December, meets on March 18 and 19.',
    ['February', '2025-02'],
    ['Friday', '2025-03-07 <now'],
    ['January', '2025-01'],
    ['A year earlier', '2024-01'],
    ['December', '2024-12'],
    ['March 18', '2025-03-18'],
    ['19', '2025-03-19'],
  ],
  [
    'The tariffs were announced on Feb. 1, suspended two days later and came into force at 12:01 a.m. on Tuesday. On Thursday the president put most of them off until April 2.',
    ['Feb. 1', '2025-02-01'],
    ['two days later', '2025-02-03'],
    ['12:01 a.m. on Tuesday', '2025-03-04T00:01'],
    ['Thursday', '2025-03-06'],
    ['until April 2', '/2025-04-02'],
  ],
  [
    'Between 2010 and 2020 the county lost a tenth of its people. Its last hospital closed in the summer of 2018; the nearest emergency room is now 70 miles away.',
    ['Between 2010 and 2020', '[2010..2020]'],
    ['the summer of 2018', '2018-22'],
    ['now', [null, '2025-03-07T12:20', '2025-03-07T12:20', '2025-03-07T12:20']],
  ],
  [
    'Police were called at 9:52 p.m. Wednesday to an apartment on West 145th Street. A 34-year-old woman was taken to a hospital, where she died early Thursday.',
    ['9:52 p.m. Wednesday', '2025-03-05T21:52'],
    ['early Thursday', '2025-03-06 early-hours'],
  ],
  [
    'The senator, first elected in 1996, will not seek a sixth term in 2026, her office said in a statement Thursday night.',
    ['1996', '1996'],
    ['2026', '2026'],
    ['Thursday night', '2025-03-06 night'],
  ],
  [
    'Five years ago, the virus closed the theaters. They stayed dark until September 2021.',
    ['Five years ago', '2020'],
    ['until September 2021', '/2021-09'],
  ],
  [
    'Through the first nine months of the fiscal year, spending was 7 percent higher than in the same period last year.',
    ['last year', '2024'],
  ],
  [
    'Opening statements are expected Monday. The trial could last into May, and the judge has set aside time through the Fourth of July.',
    ['Monday', '2025-03-10'],
    ['May', '2025-05'],
    ['through the Fourth of July', '/2025-07-04'],
  ],
  [
    'The museum, closed since the fall, will reopen on Saturday, May 3, from 10 a.m. to 6 p.m.',
    ['since the fall', ['2024-09-01', '2024-12-01', '2025-03-07T12:20', '2025-03-07T12:20']],
    ['Saturday, May 3', '2025-05-03'],
    ['from 10 a.m. to 6 p.m.', '2025-05-03T10:00/2025-05-03T18:00'],
  ],
  [
    'An earlier version of this article, published on March 6, misstated the year of the treaty. It was 1987, not 1978.',
    ['March 6', '2025-03-06'],
    ['1987', '1987'],
    ['1978', '1978'],
  ],
]);

/** Monday. */
const manchester = told({ dateline: '2023-08-21', timeZone: 'Europe/London' }, [
  [
    'A nurse was sentenced on Monday to life in prison for murdering seven babies between June 2015 and June 2016. Jurors had found her guilty on Friday after deliberating for 22 days.',
    ['Monday', '2023-08-21'],
    ['between June 2015 and June 2016', '[2015-06..2016-06]'],
    ['Friday', '2023-08-18'],
  ],
  [
    'The hospital removed her from the ward in July 2016, but police were not called in until the following May. She was first arrested at 6am on 3 July 2018.',
    ['July 2016', '2016-07'],
    ['until the following May', '/2017-05'],
    ['6am on 3 July 2018', '2018-07-03T06:00'],
  ],
  [
    'England lost Sunday’s final 1-0 in Sydney. They had won the European title in July last year and had not been beaten since April.',
    ['Sunday', '2023-08-20'],
    ['July last year', '2022-07'],
    ['since April', ['2023-04-01', '2023-05-01', '2023-08-21', '2023-08-22']],
  ],
  [
    'Doctors in England will strike on 24 and 25 August and again from 19 to 21 September, the union said at the weekend.',
    ['24', '2023-08-24'],
    ['25 August', '2023-08-25'],
    ['from 19 to 21 September', '2023-09-19/2023-09-21'],
    ['at the weekend', '[2023-08-19..2023-08-20]'],
  ],
  [
    'The mill, built in 1847 and listed in the 1970s, caught fire shortly after 4pm on Saturday. The road will stay shut until at least Wednesday.',
    ['1847', '1847'],
    ['the 1970s', '197X'],
    ['4pm on Saturday', '2023-08-19T16:00'],
    ['until at least Wednesday', '/2023-08-23'],
  ],
  [
    'Rents rose by 5.3% in the 12 months to July, the biggest annual rise since records began in January 2016.',
    ['July', '2023-07'],
    ['January 2016', '2016-01'],
  ],
  [
    'He married in the spring of 1960, was widowed 40 years later and died on Tuesday last week, aged 91.',
    ['the spring of 1960', '1960-21'],
    ['40 years later', '2000'],
    ['Tuesday last week', '2023-08-15'],
  ],
  [
    'GCSE results are out on Thursday. In 2019, before Covid, 20.8% of entries got one of the top grades; in 2021 it was 28.9%.',
    ['Thursday', '2023-08-24'],
    ['2019', '2019'],
    ['2021', '2021'],
  ],
  [
    'Appearing by video link, Mr Pike, 52, was told that he would next appear on 18 September. He is charged with fraud between 1 March 2019 and 30 November 2020.',
    ['18 September', '2023-09-18'],
    ['between 1 March 2019 and 30 November 2020', '[2019-03-01..2020-11-30]'],
  ],
  [
    'The by-election will be held in the autumn, most likely on October 19 or 26. At the 2019 general election the seat had a majority of 8,000.',
    ['the autumn', '2023-23'],
    ['October 19', '2023-10-19'],
    ['26', '2023-10-26'],
    ['2019', '2019'],
  ],
]);

/** Saturday evening in Jerusalem. */
const beirut = told({ dateline: '2024-09-28T18:30', timeZone: 'Asia/Beirut' }, [
  [
    'The group confirmed on Saturday that its leader had been killed in an air strike on Friday evening. He had led it since 1992, when his predecessor was killed in February of that year.',
    ['Saturday', '2024-09-28 <now'],
    ['Friday evening', '2024-09-27 evening'],
    ['since 1992', ['1992-01-01', '1993-01-01', '2024-09-28T18:30', '2024-09-28T18:30']],
    ['February of that year', '1992-02'],
  ],
  [
    'The strikes came ten days after pagers blew up across the country on 17 September. On the 23rd, the deadliest day since the end of the civil war in 1990, more than 500 people died.',
    ['17 September', '2024-09-17'],
    ['the 23rd', '2024-09-23'],
    ['1990', '1990'],
  ],
  [
    '“We will not stop tonight or tomorrow,” the general said on Friday.',
    ['tonight', '2024-09-27 night'],
    ['tomorrow', '2024-09-28'],
    ['Friday', '2024-09-27'],
  ],
  [
    'Under Security Council Resolution 1701, which ended the war of 2006, no armed group was to remain south of the river.',
    ['2006', '2006'],
  ],
  [
    'Some 90,000 people have left their homes this week alone. Flights were cancelled until Tuesday, and schools will not open before mid-October.',
    ['this week', ['2024-09-23', '2024-09-28T18:30', '2024-09-23', '2024-09-28T18:30']],
    ['until Tuesday', '/2024-10-01'],
    ['before mid-October', [null, '2024-10-10', null, '2024-10-10']],
  ],
  [
    'Rockets were fired at 21:10 on Thursday and again early on Friday. Since 8 October last year, the day after the massacre, the two sides have traded fire almost daily.',
    ['21:10 on Thursday', '2024-09-26T21:10'],
    ['early on Friday', '2024-09-27 early-hours'],
    ['Since 8 October last year', ['2023-10-08', '2023-10-09', '2024-09-28T18:30', '2024-09-28T18:30']],
  ],
]);

/** Thursday. */
const delhi = told({ dateline: '2024-06-06', timeZone: 'Asia/Kolkata' }, [
  [
    'Voting took place in seven phases from April 19 to June 1, and the votes were counted on June 4. The new government is to be sworn in on Saturday or Sunday.',
    ['from April 19 to June 1', '2024-04-19/2024-06-01'],
    ['June 4', '2024-06-04'],
    ['Saturday', '2024-06-08'],
    ['Sunday', '2024-06-09'],
  ],
  [
    'The party, in power since May 2014, fell short of a majority for the first time in a decade. In 2019 it had won 303 seats.',
    ['since May 2014', ['2014-05-01', '2014-06-01', '2024-06-06', '2024-06-07']],
    ['2019', '2019'],
  ],
  [
    'The monsoon reached Kerala on May 30, two days ahead of schedule, and should cover the capital by the end of June.',
    ['May 30', '2024-05-30'],
    ['by the end of June', '[..2024-06-30]'],
  ],
  [
    'The central bank is likely to hold rates on Friday, for an eighth time in a row, and to cut them in the October-December quarter.',
    ['Friday', '2024-06-07'],
    ['the October-December quarter', '2024-36'],
  ],
  [
    'Growth was 8.2 per cent in 2023-24, up from 7 per cent in the previous year.',
    ['2023-24', '2023/2024'],
    ['the previous year', '2022'],
  ],
  [
    'The temperature touched 49.9 degrees on 28 May. The last time it was so hot was on 29 May 1944.',
    ['28 May', '2024-05-28'],
    ['29 May 1944', '1944-05-29'],
  ],
  [
    'The crash occurred around 1.30 am on Wednesday night near the toll plaza.',
    ['1.30 am on Wednesday night', '2024-06-05T01:30'],
  ],
]);

/** Tuesday. */
const berlin = told({ dateline: '2021-12-07', timeZone: 'Europe/Berlin' }, [
  [
    'Angela Merkel hands over on Wednesday after 16 years in office. She became chancellor on Nov. 22, 2005. Her successor won September’s election by a whisker.',
    ['Wednesday', '2021-12-08'],
    ['Nov. 22, 2005', '2005-11-22'],
    ['September', '2021-09'],
  ],
  [
    'New cases fell for the third day running, but 527 deaths were recorded in the past 24 hours. A week ago the figure was 388.',
    ['the past 24 hours', ['2021-12-06T00:00', '2021-12-07', '2021-12-07', '2021-12-08']],
    ['A week ago', '[2021-11-29..2021-12-05]'],
  ],
  [
    'Industrial output rose 2.8% in October, after falling 0.5% the month before. Economists had expected 0.8%.',
    ['October', '2021-10'],
    ['the month before', '2021-09'],
  ],
  [
    'The pipeline was finished in September and can start only when it is certified, not before the middle of 2022.',
    ['September', '2021-09'],
    ['not before the middle of 2022', ['2022-05-01', null, '2022-05-01', null]],
  ],
  [
    'The murals date to around 1250 and were found under plaster in the early 20th century.',
    ['1250', '1250'],
    ['the early 20th century', '[1900..1933]'],
  ],
  [
    'The clinic was evacuated on the afternoon of the second day. It opens at 8 tomorrow morning.',
    ['tomorrow morning', '2021-12-08 morning'],
  ],
  [
    'The trial, due to begin in early January, was moved to the 27th of that month because a juror fell ill on Monday.',
    ['early January', '[2022-01-01..2022-01-10]'],
    ['the 27th of that month', '2022-01-27'],
    ['Monday', '2021-12-06'],
  ],
]);

/** Monday morning in Tokyo. */
const osaka = told({ dateline: '2024-01-08T00:30Z', timeZone: 'Asia/Tokyo' }, [
  [
    'The death toll from the earthquake on New Year’s Day rose to 161 on Monday. A woman in her 90s was pulled alive from a house on Saturday night, more than 124 hours after the quake struck at 4:10 p.m.',
    ['New Year’s Day', '2024-01-01'],
    ['Monday', '2024-01-08 <now'],
    ['Saturday night', '2024-01-06 night'],
    ['4:10 p.m.', '2024-01-01T16:10'],
  ],
  [
    'On Jan. 2 an Airbus A350 hit a coast guard plane at Haneda. The runway was to reopen later on Monday.',
    ['Jan. 2', '2024-01-02'],
    ['later on Monday', '2024-01-08'],
  ],
  [
    'The tour runs from mid-March until the first weekend of June.',
    ['from mid-March until the first weekend of June', '2024-03-10/2024-06-02'],
  ],
  [
    'It was the strongest quake in the region since 1885. Another, in 2007, killed one person.',
    ['since 1885', ['1885-01-01', '1886-01-01', '2024-01-08T09:30', '2024-01-08T09:30']],
    ['2007', '2007'],
  ],
]);

export const third: readonly Sentence[] = [...washington, ...manchester, ...beirut, ...delhi, ...berlin, ...osaka];
