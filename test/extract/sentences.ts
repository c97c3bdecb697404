/**
 * News sentences made up for these tests, with the dates that a careful reader takes from them; written before the
 * rules were. A value is EDTF, then perhaps a part of the day, then perhaps `<now`: no later than the dateline. Four
 * bounds stand where EDTF has no word for it.
 */
export interface Sentence {
  readonly topic: 'agency' | 'court' | 'sport' | 'business' | 'weather' | 'history' | 'trap';
  readonly dateline: string;
  readonly timeZone?: string;
  readonly text: string;
  readonly dates: readonly (readonly [words: string, value: string | readonly (string | null)[]])[];
}

/** Wednesday. */
const march = { dateline: '2023-03-15' } as const;
/** Monday morning. */
const july = { dateline: '2024-07-08T09:30' } as const;
/** Friday. */
const january = { dateline: '2021-01-22' } as const;
/** Sunday. */
const october = { dateline: '2019-10-06' } as const;
/** Friday. */
const december = { dateline: '2022-12-30' } as const;
/** Saturday. */
const leap = { dateline: '2020-02-29' } as const;
/** Wednesday, 07:40 in Tokyo; in UTC it is still Tuesday. */
const tokyo = { dateline: '2024-03-05T22:40Z', timeZone: 'Asia/Tokyo' } as const;
/** Monday, 19:15 in Los Angeles; in UTC it is Tuesday already. */
const angeles = { dateline: '2025-06-03T02:15Z', timeZone: 'America/Los_Angeles' } as const;

export const sentences: readonly Sentence[] = [
  {
    topic: 'agency',
    ...march,
    text: 'The agency said on Monday that two cargo ships had collided off the coast.',
    dates: [['Monday', '2023-03-13']],
  },
  {
    topic: 'agency',
    ...march,
    text: 'Talks will resume on Friday, a spokeswoman told reporters on Tuesday.',
    dates: [
      ['Friday', '2023-03-17'],
      ['Tuesday', '2023-03-14'],
    ],
  },
  {
    topic: 'agency',
    ...march,
    text: 'A fire broke out in the warehouse in the early hours of Sunday.',
    dates: [['the early hours of Sunday', '2023-03-12 early-hours']],
  },
  {
    topic: 'agency',
    ...july,
    text: 'Police detained three men on Saturday night after a chase through the harbour.',
    dates: [['Saturday night', '2024-07-06 night']],
  },
  {
    topic: 'agency',
    ...july,
    text: 'The ministry announced on Monday that the border post would reopen next week.',
    dates: [
      ['Monday', '2024-07-08 <now'],
      ['next week', '[2024-07-15..2024-07-21]'],
    ],
  },
  {
    topic: 'agency',
    ...march,
    text: 'Since the beginning of February the ministry has counted eleven drone attacks, or about three a week.',
    dates: [['Since the beginning of February', ['2023-02-01', '2023-02-11', '2023-03-15', '2023-03-16']]],
  },
  {
    topic: 'agency',
    ...march,
    text: 'The ceasefire is due to expire at noon on Thursday.',
    dates: [['noon on Thursday', '2023-03-16T12:00']],
  },
  {
    topic: 'agency',
    ...january,
    text: 'The avalanche struck on Jan. 10. Rescuers found the last climber nine days after the avalanche.',
    dates: [
      ['Jan. 10', '2021-01-10'],
      ['nine days after the avalanche', '2021-01-19'],
    ],
  },
  {
    topic: 'court',
    ...march,
    text: 'A court in the capital sentenced the former mayor to six years in prison on March 9, after a trial that began in late 2021.',
    dates: [
      ['March 9', '2023-03-09'],
      ['late 2021', '2021-39'],
    ],
  },
  {
    topic: 'court',
    ...december,
    text: 'The hearing was adjourned until Jan. 17, when the defence will call its first witness.',
    dates: [['until Jan. 17', '/2023-01-17']],
  },
  {
    topic: 'court',
    ...march,
    text: 'Prosecutors have until April 3 to appeal.',
    dates: [['until April 3', '/2023-04-03']],
  },
  {
    topic: 'court',
    ...july,
    text: 'The two were arrested in May 2022 and have been in custody for more than two years.',
    dates: [['May 2022', '2022-05']],
  },
  {
    topic: 'court',
    ...october,
    text: 'Judges in Strasbourg ruled last Thursday that the 2014 raid had been unlawful.',
    dates: [
      ['last Thursday', '2019-10-03'],
      ['2014', '2014'],
    ],
  },
  {
    topic: 'court',
    ...october,
    text: 'The appeal, filed on 12 December 2018, was dismissed on Friday.',
    dates: [
      ['12 December 2018', '2018-12-12'],
      ['Friday', '2019-10-04'],
    ],
  },
  {
    topic: 'court',
    ...leap,
    text: 'The jury may return its verdict as early as Monday.',
    dates: [['Monday', '2020-03-02']],
  },
  {
    topic: 'sport',
    ...october,
    text: 'The hosts won 3-1 on Saturday and will meet the champions in next Sunday’s final.',
    dates: [
      ['Saturday', '2019-10-05'],
      ['next Sunday', '2019-10-13'],
    ],
  },
  {
    topic: 'sport',
    ...angeles,
    text: 'She ran the 1,500 metres in 3:58.4 on Sunday, her fastest time since 2019.',
    dates: [
      ['Sunday', '2025-06-01'],
      ['since 2019', ['2019-01-01', '2020-01-01', '2025-06-02T19:15', '2025-06-02T19:15']],
    ],
  },
  {
    topic: 'sport',
    ...march,
    text: 'He scored in the 67th minute, his 404th goal for the club, and was substituted soon after.',
    dates: [],
  },
  {
    topic: 'sport',
    ...july,
    text: 'The tournament runs from 14 to 28 July in Lyon.',
    dates: [['from 14 to 28 July', '2024-07-14/2024-07-28']],
  },
  {
    topic: 'sport',
    ...march,
    text: 'Their last meeting, in the 2018 semi-final, ended 2-2.',
    dates: [['2018', '2018']],
  },
  {
    topic: 'sport',
    ...tokyo,
    text: 'The race starts at 9 a.m. on Saturday and will be shown live.',
    dates: [['9 a.m. on Saturday', '2024-03-09T09:00']],
  },
  {
    topic: 'sport',
    ...angeles,
    text: 'They lost both games over the weekend.',
    dates: [['the weekend', '[2025-05-31..2025-06-01]']],
  },
  {
    topic: 'business',
    ...march,
    text: 'Sales fell 4 percent in the third quarter of 2022, the company said on Wednesday.',
    dates: [
      ['the third quarter of 2022', '2022-35'],
      ['Wednesday', '2023-03-15'],
    ],
  },
  {
    topic: 'business',
    ...march,
    text: 'Shares have lost a fifth of their value since last month.',
    dates: [['since last month', '2023-02/2023-03-15']],
  },
  {
    topic: 'business',
    ...march,
    text: 'The merger is expected to close by the end of June.',
    dates: [['by the end of June', '[..2023-06-30]']],
  },
  {
    topic: 'business',
    ...march,
    text: 'The bank raised its key rate twice in 2022 and again in January.',
    dates: [
      ['2022', '2022'],
      ['January', '2023-01'],
    ],
  },
  {
    topic: 'business',
    ...december,
    text: 'Inflation slowed to 7.1 percent in November from 9 percent in June.',
    dates: [
      ['November', '2022-11'],
      ['June', '2022-06'],
    ],
  },
  {
    topic: 'business',
    ...march,
    text: 'The carmaker will recall 40,000 vehicles built between 2015 and 2018.',
    dates: [['between 2015 and 2018', '[2015..2018]']],
  },
  {
    topic: 'business',
    ...july,
    text: 'The strike that began two weeks ago has cost the port $12 million.',
    dates: [['two weeks ago', '[2024-06-24..2024-06-30]']],
  },
  {
    topic: 'business',
    ...tokyo,
    text: 'Trading will be halted tomorrow, the exchange said in a notice.',
    dates: [['tomorrow', '2024-03-07']],
  },
  {
    topic: 'business',
    ...march,
    text: 'Founded in 1987, the firm employs 2,400 people and made 1,950 of them an offer in mid-February.',
    dates: [
      ['1987', '1987'],
      ['mid-February', '[2023-02-10..2023-02-20]'],
    ],
  },
  {
    topic: 'weather',
    ...leap,
    text: 'Heavy snow fell overnight and more is forecast for Sunday.',
    dates: [
      ['overnight', '[2020-02-28T18..2020-02-29T05]'],
      ['Sunday', '2020-03-01'],
    ],
  },
  {
    topic: 'weather',
    ...march,
    text: 'The storm made landfall early on Tuesday and weakened before it reached the mountains.',
    dates: [['early on Tuesday', '2023-03-14 early-hours']],
  },
  {
    topic: 'weather',
    ...march,
    text: 'Temperatures on Thursday afternoon will reach 31 degrees, 8 above the average for the season.',
    dates: [['Thursday afternoon', '2023-03-16 afternoon']],
  },
  {
    topic: 'weather',
    ...january,
    text: 'It was the wettest winter since 1981.',
    dates: [['since 1981', '1981/2021-01-22']],
  },
  {
    topic: 'weather',
    ...january,
    text: 'Gusts of 120 kilometres an hour were measured at 4:20 p.m. on Wednesday.',
    dates: [['4:20 p.m. on Wednesday', '2021-01-20T16:20']],
  },
  {
    topic: 'weather',
    ...january,
    text: 'Last summer was the hottest in 140 years of records.',
    dates: [['Last summer', '2020-22']],
  },
  {
    topic: 'weather',
    ...angeles,
    text: 'Forecasters expect fog tonight and tomorrow morning.',
    dates: [
      ['tonight', '2025-06-02 night'],
      ['tomorrow morning', '2025-06-03 morning'],
    ],
  },
  {
    topic: 'history',
    ...march,
    text: 'The treaty was signed on 11 November 1918 and entered into force on 10 January 1920.',
    dates: [
      ['11 November 1918', '1918-11-11'],
      ['10 January 1920', '1920-01-10'],
    ],
  },
  {
    topic: 'history',
    ...march,
    text: 'The dam was begun in the early 1960s, finished in 1971 and heightened in the 1990s.',
    dates: [
      ['the early 1960s', '[1960..1963]'],
      ['1971', '1971'],
      ['the 1990s', '199X'],
    ],
  },
  {
    topic: 'history',
    ...march,
    text: 'Settlers reached the island in the 9th century.',
    dates: [['the 9th century', '08XX']],
  },
  {
    topic: 'history',
    ...march,
    text: 'In 1986 the reactor exploded on April 26, and by May 6 the fire was out.',
    dates: [
      ['1986', '1986'],
      ['April 26', '1986-04-26'],
      ['by May 6', '[..1986-05-06]'],
    ],
  },
  {
    topic: 'history',
    ...march,
    text: 'The town was besieged from March to June 1644.',
    dates: [['from March to June 1644', '1644-03/1644-06']],
  },
  {
    topic: 'history',
    ...march,
    text: 'The emperor died in 14 AD, and the queen in 30 BC.',
    dates: [
      ['14 AD', '0014'],
      ['30 BC', '-0029'],
    ],
  },
  {
    topic: 'history',
    ...march,
    text: 'On July 20, 1969, two men walked on the moon. Four days later they splashed down in the Pacific.',
    dates: [
      ['July 20, 1969', '1969-07-20'],
      ['Four days later', '1969-07-24'],
    ],
  },
  {
    topic: 'agency',
    ...july,
    text: 'Last weekend thousands marched through the centre, and another march is planned for this weekend.',
    dates: [
      ['Last weekend', '[2024-07-06..2024-07-07]'],
      ['this weekend', '[2024-07-13..2024-07-14]'],
    ],
  },
  {
    topic: 'agency',
    ...january,
    text: 'The vaccine was approved in the autumn of 2020.',
    dates: [['the autumn of 2020', '2020-23']],
  },
  {
    topic: 'agency',
    ...march,
    text: 'The minister had promised last October that no village would be left without power.',
    dates: [['last October', '2022-10']],
  },
  {
    topic: 'agency',
    ...march,
    text: '“We will decide tomorrow,” the chancellor told parliament on Friday.',
    dates: [
      ['tomorrow', '2023-03-11'],
      ['Friday', '2023-03-10'],
    ],
  },
  {
    topic: 'agency',
    ...december,
    text: '“Today we mourn,” the bishop said in a sermon on Christmas Eve.',
    dates: [
      ['Today', '2022-12-24'],
      ['Christmas Eve', '2022-12-24'],
    ],
  },
  {
    topic: 'agency',
    ...march,
    text: 'On Tuesday evening the president said in a broadcast: “This morning I signed the decree.”',
    dates: [
      ['Tuesday evening', '2023-03-14 evening'],
      ['This morning', '2023-03-14 morning'],
    ],
  },
  {
    topic: 'agency',
    ...march,
    text: 'The plane, a Boeing 737-800, left at 6:05 a.m. on March 2 and vanished from the radar 40 minutes later.',
    dates: [
      ['6:05 a.m. on March 2', '2023-03-02T06:05'],
      ['40 minutes later', '2023-03-02T06:45'],
    ],
  },
  {
    topic: 'court',
    ...december,
    text: 'The law takes effect on Jan. 1.',
    dates: [['Jan. 1', '2023-01-01']],
  },
  {
    topic: 'trap',
    ...january,
    text: 'The office is closed until further notice; the 404 people on the list may apply again in May.',
    dates: [['May', '2021-05']],
  },
  {
    topic: 'agency',
    ...march,
    text: 'The Feb. 12 vote gave the coalition 61 of 120 seats.',
    dates: [['Feb. 12', '2023-02-12']],
  },
  {
    topic: 'agency',
    ...leap,
    text: 'Parliament meets on Monday to debate the budget.',
    dates: [['Monday', '2020-03-02']],
  },
  {
    topic: 'agency',
    ...october,
    text: 'The army said it had shot down five drones on Wednesday and six more the following day.',
    dates: [
      ['Wednesday', '2019-10-02'],
      ['the following day', '2019-10-03'],
    ],
  },
  {
    topic: 'agency',
    ...march,
    text: 'Ahead of Sunday’s election the two parties signed a pact last Thursday.',
    dates: [
      ['Sunday', '2023-03-19'],
      ['last Thursday', '2023-03-09'],
    ],
  },
  {
    topic: 'agency',
    ...january,
    text: 'The museum, closed since March 2020, reopens on Feb. 1.',
    dates: [
      ['since March 2020', '2020-03/2021-01-22'],
      ['Feb. 1', '2021-02-01'],
    ],
  },
  {
    topic: 'trap',
    ...march,
    text: 'More than 200 people were hurt in the crash, the worst in the country in 30 years.',
    dates: [],
  },
  {
    topic: 'trap',
    ...march,
    text: 'The island, home to 1,900 people, lies 2010 kilometres from the mainland.',
    dates: [],
  },
  {
    topic: 'trap',
    ...march,
    text: 'Sat navs, sun cream and march music were among 2000 items on sale.',
    dates: [],
  },
  {
    topic: 'trap',
    ...march,
    text: 'The factory has built the T-72, the Model 2000 and the Falcon 900 for decades.',
    dates: [],
  },
  {
    topic: 'agency',
    ...tokyo,
    text: 'North Korea launched a missile at 14:02 on Tuesday, the second this year.',
    dates: [
      ['14:02 on Tuesday', '2024-03-05T14:02'],
      ['this year', '2024 <now'],
    ],
  },
  {
    topic: 'agency',
    ...tokyo,
    text: 'The leaders of the three countries will meet here on March 18 and 19.',
    dates: [
      ['March 18', '2024-03-18'],
      ['19', '2024-03-19'],
    ],
  },
  {
    topic: 'weather',
    ...angeles,
    text: 'A magnitude 6.1 quake struck at 3:47 a.m. local time Monday, followed by dozens of aftershocks.',
    dates: [['3:47 a.m. local time Monday', '2025-06-02T03:47']],
  },
  {
    topic: 'agency',
    ...angeles,
    text: 'Classes resume Aug. 25, the district said Friday.',
    dates: [
      ['Aug. 25', '2025-08-25'],
      ['Friday', '2025-05-30'],
    ],
  },
  {
    topic: 'history',
    ...march,
    text: 'He served as prime minister from 2006 to 2010.',
    dates: [['from 2006 to 2010', '2006/2010']],
  },
  {
    topic: 'business',
    ...march,
    text: 'Five years ago the town had two banks.',
    dates: [['Five years ago', '2018']],
  },
  {
    topic: 'court',
    ...december,
    text: 'The inquiry will begin early next year.',
    dates: [['early next year', '2023-37']],
  },
  {
    topic: 'agency',
    ...march,
    text: 'The airport reopened earlier this week.',
    dates: [['earlier this week', ['2023-03-13', '2023-03-16', '2023-03-13', '2023-03-16']]],
  },
  {
    topic: 'business',
    ...july,
    text: 'The government plans to end the subsidy later this year.',
    dates: [['later this year', ['2024-07-08T09:30', '2025-01-01', '2024-07-08T09:30', '2025-01-01']]],
  },
  {
    topic: 'business',
    ...january,
    text: 'Last year the fund paid out 3 billion euros, up from 2 billion in 2019.',
    dates: [
      ['Last year', '2020'],
      ['2019', '2019'],
    ],
  },
  {
    topic: 'weather',
    ...march,
    text: 'Over the past three days the river has risen by two metres.',
    dates: [['the past three days', '2023-03-12/2023-03-15']],
  },
  {
    topic: 'agency',
    ...march,
    text: 'On the night of 4 March a patrol boat rammed a trawler.',
    dates: [['the night of 4 March', '2023-03-04 night']],
  },
  {
    topic: 'agency',
    ...january,
    text: 'A vote of confidence is set for Tuesday; the last one, on 30 November, failed.',
    dates: [
      ['Tuesday', '2021-01-26'],
      ['30 November', '2020-11-30'],
    ],
  },
  {
    topic: 'agency',
    ...march,
    text: 'Witnesses described the attack, which happened shortly after 10 p.m. on Thursday.',
    dates: [['shortly after 10 p.m. on Thursday', '2023-03-09T22:00']],
  },
  {
    topic: 'court',
    ...january,
    text: 'Yesterday’s ruling was the second in a month.',
    dates: [['Yesterday', '2021-01-21']],
  },
  {
    topic: 'agency',
    ...leap,
    text: 'The first case was reported on 31 December 2019; by the end of January the virus had reached 18 countries.',
    dates: [
      ['31 December 2019', '2019-12-31'],
      ['by the end of January', '[..2020-01-31]'],
    ],
  },
  {
    topic: 'trap',
    ...march,
    text: 'The 46-year-old driver had worked a 12-hour shift.',
    dates: [],
  },
  {
    topic: 'history',
    ...march,
    text: 'In the summer of 1944 the bridge was blown up, and on 3 September the town was freed.',
    dates: [
      ['the summer of 1944', '1944-22'],
      ['3 September', '1944-09-03'],
    ],
  },
  {
    topic: 'agency',
    ...july,
    text: 'Applications open on Sept. 1 and close on Oct. 15.',
    dates: [
      ['Sept. 1', '2024-09-01'],
      ['Oct. 15', '2024-10-15'],
    ],
  },
  {
    topic: 'trap',
    ...march,
    text: 'The Times reported on Sunday, and the Sunday Herald confirmed, that he would step down next month.',
    dates: [
      ['Sunday', '2023-03-12'],
      ['next month', '2023-04'],
    ],
  },
  {
    topic: 'trap',
    ...december,
    text: 'Black Friday sales were flat, the chain said Thursday.',
    dates: [['Thursday', '2022-12-29']],
  },
  {
    topic: 'history',
    ...march,
    text: 'The rebels seized the airfield in 2012; two years later the army took it back.',
    dates: [
      ['2012', '2012'],
      ['two years later', '2014'],
    ],
  },
  {
    topic: 'weather',
    ...march,
    text: 'By Friday, crews hope to have power back in most homes.',
    dates: [['By Friday', '[..2023-03-17]']],
  },
  {
    topic: 'agency',
    ...tokyo,
    text: 'Polls opened at 7 a.m. and close at 8 p.m. local time.',
    dates: [
      ['7 a.m.', '2024-03-06T07:00'],
      ['8 p.m. local time', '2024-03-06T20:00'],
    ],
  },
  {
    topic: 'agency',
    ...angeles,
    text: 'The suspect was last seen at around 11:30 p.m. Saturday near the bus station.',
    dates: [['around 11:30 p.m. Saturday', '2025-05-31T23:30']],
  },
  {
    topic: 'agency',
    ...march,
    text: 'The bridge will stay shut from Monday until Thursday.',
    dates: [['from Monday until Thursday', '2023-03-20/2023-03-23']],
  },
  {
    topic: 'agency',
    ...january,
    text: 'The two sides have met four times since Jan. 8.',
    dates: [['since Jan. 8', '2021-01-08/2021-01-22']],
  },
  {
    topic: 'history',
    ...march,
    text: 'Before 2015, no woman had held the post.',
    dates: [['Before 2015', '[..2014]']],
  },
  {
    topic: 'business',
    ...march,
    text: 'After June 30 the old notes will no longer be accepted.',
    dates: [['After June 30', '[2023-07-01..]']],
  },
  {
    topic: 'court',
    ...october,
    text: 'He was re-elected in the spring, and the trial was put off to Nov. 4.',
    dates: [
      ['the spring', '2019-21'],
      ['Nov. 4', '2019-11-04'],
    ],
  },
  {
    topic: 'agency',
    ...july,
    text: 'Voting in the first round was on June 30, the second on Sunday.',
    dates: [
      ['June 30', '2024-06-30'],
      ['Sunday', '2024-07-07'],
    ],
  },
  {
    topic: 'agency',
    ...march,
    text: 'On 5 and 6 March the city hosted mayors from 20 countries.',
    dates: [
      ['5', '2023-03-05'],
      ['6 March', '2023-03-06'],
    ],
  },
];
