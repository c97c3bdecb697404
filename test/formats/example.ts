/** The example of the format's description, word for word. */
export const example = `{"version":1,"dateline":"2022-11-09T15:15",
 "sources":[{"id":"article","title":"News article, 9 November 2022"}],
 "places":[{"id":"tehran","name":"Tehran","timeZone":"Asia/Tehran"}],
 "actors":[{"id":"russia","name":"Russia","kind":"state"},{"id":"iran","name":"Iran","kind":"state"},
  {"id":"sky","name":"Sky News","kind":"media"},{"id":"leaders","name":"Ukrainian and other leaders","kind":"group"},
  {"id":"minister","name":"Hossein Amir-Abdollahian","kind":"person","memberOf":["iran"]}],
 "events":[
 {"id":"flight","title":"Military plane takes cash and captured arms to Tehran","kind":"transfer","place":"tehran",
  "when":{"edtf":"2022-08-20","partOfDay":"early-hours","expression":"the early hours of Aug. 20"},
  "actors":[{"actor":"russia","role":"agent"},{"actor":"iran","role":"recipient"}],
  "claims":[{"by":"sky","stance":"claims","source":"article","paragraph":15}]},
 {"id":"drones","title":"Iran supplies Russia with drones","kind":"transfer",
  "actors":[{"actor":"iran","role":"agent"},{"actor":"russia","role":"recipient"}],
  "claims":[{"stance":"states","source":"article","paragraph":10}],
  "when":[
   {"edtf":"[..2022-02-23]","expression":"prior to the invasion of Ukraine","claims":[
     {"by":"minister","stance":"claims","source":"article","paragraph":16},
     {"by":"leaders","stance":"denies","source":"article","paragraph":16}]},
   {"edtf":"[2022-02-24..2022-11-06]","inferred":true}]}],
 "relations":[{"id":"cash","source":"russia","target":"iran","kind":"pays","directed":true,"events":["flight"],
  "claims":[{"by":"sky","stance":"claims","source":"article","paragraph":15}]}]}`;
