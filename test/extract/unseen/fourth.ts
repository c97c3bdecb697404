import type { Sentence } from '../sentences.js';
import { told } from './told.js';

/** A fourth batch, their dates noted down before they were first read. Values as in sentences.ts. */

/** Sunday. */
const chicago = told({ dateline: '2023-04-02', timeZone: 'America/Chicago' }, [
  [
    'At least 26 people were killed as tornadoes tore through the Midwest and the South on Friday and Saturday. In Wynne, Arkansas, a funnel touched down at about 4:30 p.m. Friday and was on the ground for 25 minutes.',
    ['Friday', '2023-03-31'],
    ['Saturday', '2023-04-01'],
    ['about 4:30 p.m. Friday', '2023-03-31T16:30'],
  ],
  [
    'The storms came a week after a twister killed 21 in Mississippi, on March 24. More severe weather is forecast for Tuesday night.',
    ['March 24', '2023-03-24'],
    ['Tuesday night', '2023-04-04 night'],
  ],
  [
    'Voters choose a mayor on Tuesday. Paul Vallas, who ran the schools from 1995 to 2001, led the first round on Feb. 28 with 33 percent.',
    ['Tuesday', '2023-04-04'],
    ['from 1995 to 2001', '1995/2001'],
    ['Feb. 28', '2023-02-28'],
  ],
  [
    'A grand jury voted on Thursday to indict the former president. He is expected to surrender early this week and to be arraigned on Tuesday at 2:15 p.m.',
    ['Thursday', '2023-03-30'],
    ['early this week', ['2023-03-27', '2023-03-29', '2023-03-27', '2023-03-29']],
    ['Tuesday at 2:15 p.m.', '2023-04-04T14:15'],
  ],
  [
    'Opening day was Thursday. The Cubs, who have not won a pennant since 2016, beat Milwaukee 4-0 and play again Monday.',
    ['Thursday', '2023-03-30'],
    ['since 2016', '2016/2023-04-02'],
    ['Monday', '2023-04-03'],
  ],
  [
    'The recall covers about 1,900 trucks built from July 7, 2022, through Jan. 20, 2023.',
    ['from July 7, 2022, through Jan. 20, 2023', '2022-07-07/2023-01-20'],
  ],
  [
    'In a 5-4 decision in June 1992, the justices had ruled the other way. Justice May wrote the dissent.',
    ['June 1992', '1992-06'],
  ],
  [
    'Gas averaged $3.51 a gallon on Sunday, up 7 cents from last week but 70 cents below a year ago.',
    ['Sunday', '2023-04-02'],
    ['last week', '[2023-03-20..2023-03-26]'],
    ['a year ago', '2022'],
  ],
]);

/** Wednesday afternoon. */
const edinburgh = told({ dateline: '2023-02-15T15:40', timeZone: 'Europe/London' }, [
  [
    'Nicola Sturgeon announced on Wednesday that she would step down after more than eight years as first minister. She took office on 20 November 2014, two months after the referendum.',
    ['Wednesday', '2023-02-15 <now'],
    ['20 November 2014', '2014-11-20'],
  ],
  [
    'She said in an interview last month that she had “plenty in the tank”. The party’s conference will be held on 19 March.',
    ['last month', '2023-01'],
    ['19 March', '2023-03-19'],
  ],
  [
    'Prices rose by 10.1% in the year to January, the Office for National Statistics said this morning, down from 10.5% in December and a peak of 11.1% in October.',
    ['January', '2023-01'],
    ['this morning', '2023-02-15 morning'],
    ['December', '2022-12'],
    ['October', '2022-10'],
  ],
  [
    'The trawler left Peterhead at 5am on Monday, 6 February, and was last heard of at about 22.15 the following night.',
    ['5am on Monday, 6 February', '2023-02-06T05:00'],
    ['22.15 the following night', '2023-02-07T22:15'],
  ],
  [
    'Teachers in Glasgow will be on strike from 28 February until 1 March, and again in the week beginning 13 March.',
    ['from 28 February until 1 March', '2023-02-28/2023-03-01'],
    ['the week beginning 13 March', '[2023-03-13..2023-03-19]'],
  ],
  [
    'The castle was shelled in 1573 and again during the rising of 1745. Half a million people visited it in the first six months of 2019.',
    ['1573', '1573'],
    ['1745', '1745'],
    ['the first six months of 2019', ['2019-01-01', '2019-07-01', '2019-01-01', '2019-07-01']],
  ],
  [
    'Burns Night fell on a Wednesday. By the small hours of Thursday the pubs had run dry.',
    ['By the small hours of Thursday', [null, '2023-02-09T06:00', null, '2023-02-09T06:00']],
  ],
  [
    'The tribunal heard that between August and October 2021 she had sent 213 messages. It is due to sit until Friday week.',
    ['between August and October 2021', '[2021-08..2021-10]'],
  ],
]);

/** Monday. */
const kyiv = told({ dateline: '2022-10-10' }, [
  [
    'Russia fired 83 missiles at cities across Ukraine on Monday morning, killing at least 11, two days after a blast on the bridge to Crimea. It was the heaviest barrage since March.',
    ['Monday morning', '2022-10-10 morning'],
    ['since March', ['2022-03-01', '2022-04-01', '2022-10-10', '2022-10-11']],
  ],
  [
    'The first explosions were heard in Kyiv at around 8:15 a.m., in the middle of the rush hour. Shelters had not been used there since June 26.',
    ['8:15 a.m.', '2022-10-10T08:15'],
    ['since June 26', '2022-06-26/2022-10-10'],
  ],
  [
    'He signed the treaties of annexation on Sept 30; parliament ratified them on Oct 3 and 4. The UN General Assembly is to debate them later on Monday and to vote by Wednesday.',
    ['Sept 30', '2022-09-30'],
    ['Oct 3', '2022-10-03'],
    ['4', '2022-10-04'],
    ['later on Monday', '2022-10-10'],
    ['by Wednesday', '[..2022-10-12]'],
  ],
  [
    'The minister said on Oct. 5 that 200,000 men had been called up in two weeks. The draft was announced on Sept. 21, and by the end of that month some 370,000 people had fled abroad.',
    ['Oct. 5', '2022-10-05'],
    ['Sept. 21', '2022-09-21'],
    ['by the end of that month', '[..2022-09-30]'],
  ],
  [
    '“We will meet again next week,” she told reporters on Sunday.',
    ['next week', '[2022-10-10..2022-10-16]'],
    ['Sunday', '2022-10-09'],
  ],
  [
    'From the spring of 2014 to the winter of 2021, some 14,000 people died in the Donbas.',
    ['From the spring of 2014 to the winter of 2021', '2014-21/2021-24'],
  ],
]);

/** Friday. */
const brisbane = told({ dateline: '2024-11-22', timeZone: 'Australia/Brisbane' }, [
  [
    'Two Melbourne teenagers died this week after drinking in Vang Vieng on November 12. Laos said on Friday that it was investigating.',
    ['this week', '[2024-11-18..2024-11-22]'],
    ['November 12', '2024-11-12'],
    ['Friday', '2024-11-22'],
  ],
  [
    'The cyclone season runs from November 1 to April 30. Last year the first storm, Jasper, formed on December 5 and crossed the coast eight days later.',
    ['from November 1 to April 30', '2024-11-01/2025-04-30'],
    ['Last year', '2023'],
    ['December 5', '2023-12-05'],
    ['eight days later', '2023-12-13'],
  ],
  [
    'Under the bill, which passed the lower house on Wednesday night, children under 16 will be kept off social media from late 2025.',
    ['Wednesday night', '2024-11-20 night'],
    ['late 2025', '2025-39'],
  ],
  [
    'The first Test begins in Perth today at 10.20am local time. India lost the last series, in New Zealand’s favour, 3-0 a fortnight ago.',
    ['today at 10.20am', '2024-11-22T10:20'],
    ['a fortnight ago', '[2024-11-04..2024-11-10]'],
  ],
  [
    'Wages grew 0.8 per cent in the September quarter and 3.5 per cent over the year, the weakest since the end of 2022.',
    ['the September quarter', '2024-35'],
    ['since the end of 2022', ['2022-10-01', '2023-01-01', '2024-11-22', '2024-11-23']],
  ],
  [
    'The dam, begun in 1949, was the largest in the country until the mid-1970s.',
    ['1949', '1949'],
    ['until the mid-1970s', [null, null, '1974-01-01', '1977-01-01']],
  ],
  [
    'A second flight leaves on Christmas Day and returns on the 2nd of January.',
    ['Christmas Day', '2024-12-25'],
    ['the 2nd of January', '2025-01-02'],
  ],
]);

/** Thursday, late in the evening in Seoul. */
const seoul = told({ dateline: '2024-12-05T23:05+09:00', timeZone: 'Asia/Seoul' }, [
  [
    'President Yoon declared martial law at 10:27 p.m. on Tuesday and lifted it before dawn, six hours later. The assembly will vote on his impeachment at around 7 p.m. on Saturday.',
    ['10:27 p.m. on Tuesday', '2024-12-03T22:27'],
    ['six hours later', '2024-12-04T04'],
    ['7 p.m. on Saturday', '2024-12-07T19:00'],
  ],
  [
    'It was the first such decree since 1979, when Park Chung-hee was shot on 26 October. Democracy came in 1987.',
    ['since 1979', ['1979-01-01', '1980-01-01', '2024-12-05T23:05', '2024-12-05T23:05']],
    ['26 October', '1979-10-26'],
    ['1987', '1987'],
  ],
  [
    'The defence minister resigned on Wednesday evening; his successor, named hours later, is to be sworn in on Friday.',
    ['Wednesday evening', '2024-12-04 evening'],
    ['Friday', '2024-12-06'],
  ],
  [
    'Candles were lit every night in the winter of 2016-17. Ms. Park left office on March 10, 2017, and was arrested three weeks later.',
    ['the winter of 2016-17', '2016-24'],
    ['March 10, 2017', '2017-03-10'],
    ['three weeks later', '[2017-03-27..2017-04-02]'],
  ],
  [
    'The won fell to 1,442 per dollar overnight, its lowest since October 2022, before recovering by Thursday noon.',
    ['overnight', '[2024-12-04T18..2024-12-05T05]'],
    ['since October 2022', ['2022-10-01', '2022-11-01', '2024-12-05T23:05', '2024-12-05T23:05']],
    ['by Thursday noon', [null, '2024-12-05T12:01', null, '2024-12-05T12:01']],
  ],
]);

/** Tuesday. */
const nairobi = told({ dateline: '2024-06-25' }, [
  [
    'Lawmakers passed the finance bill on Tuesday afternoon, minutes before protesters broke into the building. A year ago a similar bill doubled the tax on fuel.',
    ['Tuesday afternoon', '2024-06-25 afternoon'],
    ['A year ago', '2023'],
  ],
  [
    'The president has until July 5 to sign it. On Sunday he had promised to talk to the young, and on Monday he did not.',
    ['until July 5', '/2024-07-05'],
    ['Sunday', '2024-06-23'],
    ['Monday', '2024-06-24'],
  ],
  [
    'The 2007 election was followed by two months of killing, which ended on 28 February 2008 with a deal to share power.',
    ['2007', '2007'],
    ['28 February 2008', '2008-02-28'],
  ],
  [
    'Four hundred police officers arrived in Haiti that same day, more than a year after they had first been expected. The mission was approved by the Security Council in October under Resolution 2699.',
    ['that same day', '2024-06-25'],
    ['October', '2023-10'],
  ],
  [
    'The rains in March, April and May killed nearly 300; in the coming weeks the rivers should fall.',
    ['March', '2024-03'],
    ['April', '2024-04'],
    ['May', '2024-05'],
  ],
  [
    'Growth is put at 5.2 percent for 2024 and 5.3 percent for 2025, against 5.6 percent last year and 4.9 percent the year before.',
    ['2024', '2024'],
    ['2025', '2025'],
    ['last year', '2023'],
    ['the year before', '2022'],
  ],
]);

export const fourth: readonly Sentence[] = [...chicago, ...edinburgh, ...kyiv, ...brisbane, ...seoul, ...nairobi];
