/** A text written for the editor’s stories: an invented affair of an invented town. */
export const ferryDateline = '2023-03-15T09:40';

export const ferryText = `The ferry that never sailed

OSBY – The town council voted on Monday to sell the Havørn, the ferry that it bought for 41 million crowns in May 2019 and that has not carried a single passenger since.

The ship was delivered by the Norland Yard in the early hours of 12 February 2020. Two days later an inspector of the Maritime Authority found cracks in the hull. The yard denied that its welds were at fault.

“We will not pay one more crown for this ship,” Mayor Karin Lind told the council on Monday evening. Lind, who was elected last autumn, had promised before the election to end the affair within a year.

The Osby Gazette reported on Sunday that the council had known of the cracks since the end of 2020. According to the paper, an engineer, Tomas Ek, warned the former mayor, Per Holm, in a letter of 3 December 2020. Holm denies that he ever received it.

In 2021 the council paid the yard 6 million crowns for repairs, which began in April and were broken off three months later. Between June and October 2022 the Havørn lay at a quay in the harbour, where her mooring cost 900 crowns a day.

A court in the capital will hear the town’s claim against the yard on 4 May. The yard’s lawyer, Ines Falk, said last week that her client would appeal if it lost.

The council expects offers for the ship by the end of April. “Whoever takes her,” Lind said, “should take a long look at her first.”`;
