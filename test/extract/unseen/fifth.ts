import type { Sentence } from '../sentences.js';
import { told } from './told.js';

/** A fifth batch, read once when the rules were last mended. Values as in sentences.ts. */

/** Thursday. */
const london = told({ dateline: '2024-07-11', timeZone: 'Europe/London' }, [
  [
    'England reached the final of the European Championship on Wednesday night with a goal in the 90th minute. They will play Spain in Berlin on Sunday at 20:00 BST.',
    ['Wednesday night', '2024-07-10 night'],
    ['Sunday at 20:00 BST', '2024-07-14T20:00'],
  ],
  [
    'A manhunt ended on Wednesday when a 26-year-old was found in a cemetery in Enfield. Three women were killed in Bushey on Tuesday evening; police were called shortly before 7pm.',
    ['Wednesday', '2024-07-10'],
    ['Tuesday evening', '2024-07-09 evening'],
    ['7pm', '2024-07-09T19:00'],
  ],
  [
    'The economy grew by 0.4% in May, twice as fast as forecast, after no growth in April. Interest rates have stood at 5.25% since August last year.',
    ['May', '2024-05'],
    ['April', '2024-04'],
    ['since August last year', ['2023-08-01', '2023-09-01', '2024-07-11', '2024-07-12']],
  ],
  [
    'The prime minister, elected on 4 July, flew to Washington on Tuesday for his first Nato summit. The alliance was founded in 1949.',
    ['4 July', '2024-07-04'],
    ['Tuesday', '2024-07-09'],
    ['1949', '1949'],
  ],
  [
    'Ofwat is expected to publish its final decision in December. Bills would rise by £94 over the next five years.',
    ['December', '2024-12'],
    ['the next five years', '2024-07-11/2029'],
  ],
  [
    'Prisoners will be freed after serving 40% of their terms from September, the minister is to announce on Friday.',
    ['September', '2024-09'],
    ['Friday', '2024-07-12'],
  ],
]);

/** Monday. */
const losAngeles = told({ dateline: '2025-01-13', timeZone: 'America/Los_Angeles' }, [
  [
    'The Palisades fire, which broke out at 10:30 a.m. last Tuesday, was 14 percent contained on Monday. Winds are expected to pick up again late Monday and to last through Wednesday.',
    ['10:30 a.m. last Tuesday', '2025-01-07T10:30'],
    ['Monday', '2025-01-13'],
    ['late Monday', '2025-01-13 evening'],
    ['through Wednesday', '/2025-01-15'],
  ],
  [
    'At least 24 people have died. The worst fire in the state’s history, in November 2018, killed 85; the Oakland fire of Oct. 20, 1991, killed 25.',
    ['November 2018', '2018-11'],
    ['Oct. 20, 1991', '1991-10-20'],
  ],
  [
    'Classes resumed at most campuses Monday, a week after they were called off. The Rams moved their playoff game to Arizona and won it Monday night.',
    ['Monday', '2025-01-13'],
    ['Monday night', '2025-01-13 night'],
  ],
  [
    'It has not rained more than a tenth of an inch since May 5. The rainy season usually begins in October and ends in April.',
    ['since May 5', '2024-05-05/2025-01-13'],
    ['October', '2024-10'],
    ['April', '2025-04'],
  ],
  [
    'He bought the house in the spring of 1978, paid it off in 2008 and let his insurance lapse two years ago.',
    ['the spring of 1978', '1978-21'],
    ['2008', '2008'],
    ['two years ago', '2023'],
  ],
  [
    'The Oscar nominations, which had been planned for Jan. 17, will now be announced on Jan. 23.',
    ['Jan. 17', '2025-01-17'],
    ['now', '2025-01-13'],
    ['Jan. 23', '2025-01-23'],
  ],
]);

/** Saturday. */
const kyiv = told({ dateline: '2023-06-10', timeZone: 'Europe/Kyiv' }, [
  [
    'The dam at Kakhovka burst at about 2:50 a.m. on June 6, and by Friday 48 towns had been flooded. Engineers say the reservoir could be empty within a week.',
    ['2:50 a.m. on June 6', '2023-06-06T02:50'],
    ['by Friday', '[..2023-06-09]'],
    ['within a week', '2023-06-10/2023-06-18'],
  ],
  [
    'The plant, begun in 1950 under Stalin and finished in 1956, had been in Russian hands since the first day of the invasion, Feb. 24, 2022.',
    ['1950', '1950'],
    ['1956', '1956'],
    ['Feb. 24, 2022', '2022-02-24'],
  ],
  [
    'Overnight into Saturday, 20 drones were shot down. Three people died in Odesa when debris fell on a block of flats.',
    ['Overnight into Saturday', '[2023-06-09T18..2023-06-10T05]'],
  ],
  [
    'The president confirmed on Saturday that counteroffensive actions were taking place. In the early weeks of the war he had said the same of Kharkiv.',
    ['Saturday', '2023-06-10'],
  ],
  [
    'Between 4 June and 10 June the army advanced up to 1,400 metres. The last such gains were made in the autumn of last year.',
    ['Between 4 June and 10 June', '[2023-06-04..2023-06-10]'],
    ['the autumn of last year', '2022-23'],
  ],
]);

/** Tuesday morning. */
const canberra = told({ dateline: '2023-10-03T08:15', timeZone: 'Australia/Sydney' }, [
  [
    'Australians will vote on 14 October in the first referendum since 1999. Early voting opened in four states on Monday and opens in the rest today.',
    ['14 October', '2023-10-14'],
    ['since 1999', ['1999-01-01', '2000-01-01', '2023-10-03T08:15', '2023-10-03T08:15']],
    ['Monday', '2023-10-02'],
    ['today', '2023-10-03'],
  ],
  [
    'The Reserve Bank meets this afternoon. It last raised the cash rate in June and most economists expect it to hold until next year.',
    ['this afternoon', '2023-10-03 afternoon'],
    ['June', '2023-06'],
    ['until next year', '/2024'],
  ],
  [
    'Penrith won a third title in a row on Sunday night after trailing 24-8 in the second half. They last lost a final in 2020.',
    ['Sunday night', '2023-10-01 night'],
    ['2020', '2020'],
  ],
  [
    'The ferry service, suspended on the 22nd of September, will not run before the end of October.',
    ['the 22nd of September', '2023-09-22'],
    ['before the end of October', [null, '2023-10-20', null, '2023-10-20']],
  ],
  [
    'Total fire bans are in place for today and tomorrow. September was the driest on record; the last El Niño was declared in 2015.',
    ['today', '2023-10-03'],
    ['tomorrow', '2023-10-04'],
    ['September', '2023-09'],
    ['2015', '2015'],
  ],
  [
    'The inquest into the deaths on 19 January 2022 resumes next Monday and is due to finish on the 20th.',
    ['19 January 2022', '2022-01-19'],
    ['next Monday', '2023-10-09'],
    ['the 20th', '2023-10-20'],
  ],
]);

export const fifth: readonly Sentence[] = [...london, ...losAngeles, ...kyiv, ...canberra];
