import { html } from 'lit';

/** What the article of 9 November 2022 tells, in our own words: plain HTML that knows nothing of the story. */
export const retelling = html`<article>
  <h1>A guest in Tehran</h1>
  <p class="lead">What one news article says about arms, cash and a visit in November 2022, and on whose word.</p>
  <p class="byline">
    Retold from an article by Ben Cohen that The Algemeiner put online at a quarter past three that Wednesday afternoon.
  </p>
  <p>
    Late on Tuesday, <time datetime="2022-11-08">8 November</time>, Nikolai Patrushev landed in Tehran. The man who runs
    Russia’s Security Council had been asked to come by his Iranian opposite number, Ali Shamkhani, and on Wednesday he
    was still the country’s official guest. In Kyiv the trip was watched with unease.
  </p>
  <p>
    Who would sit across the table was announced by Nour News, an outlet of the Iranian state: <em>Shamkhani and other
    senior officials</em>. What they talked about was reported by TASS, Russia’s own agency: the security of information,
    and how to keep Western services out of both countries’ affairs. To the journalists who met him Patrushev complained
    that Western media had bent the story of how the war began, ever since Russia’s army crossed into Ukraine at the end
    of February.
  </p>
  <p>
    Shamkhani’s own words were mild. Iran, he said, would support a ceasefire reached by talking, and would gladly help
    to bring one about. Of the drones that his country has supplied to the Russian forces, the Shahed-136 and the Arash-2
    among them, he did not speak.
  </p>
  <p>
    The Institute for the Study of War, in the United States, reads the visit as a sign that both sides want to be
    closer, and that Tehran wants its rivals Israel and Saudi Arabia to see it. Protests against Iran’s rulers were under
    way; the institute passes on word that Tehran would like Moscow’s help in putting them down.
  </p>
  <p>
    What Kyiv fears is larger. Unnamed Ukrainian officers told Pravda Ukraine on Wednesday that the envoy had come for
    ballistic missiles, to be placed along the border between the two countries at war; Iran has the Fateh-110 and the
    Zolfaghar. The same day Russia announced that it would pull out of Kherson, and analysts in Ukraine worry that such
    setbacks will drive Moscow to deadlier means.
  </p>
  <p>
    Something had already changed hands. According to Sky News, whose report came out during the visit, a Russian
    military aircraft brought <strong>$140 million in cash</strong> to a Tehran airport in the small hours of
    <time datetime="2022-08-20">20 August</time>, and with it three models of Western weapon taken in battle: an NLAW, a
    Javelin and a Stinger. It was, the broadcaster says, the price of the drones.
  </p>
  <p>
    When were the drones sent? At the weekend Iran’s foreign minister, Hossein Amir-Abdollahian, conceded that there had
    been deliveries, but only, he said, before the war. Ukrainian and other leaders do not believe it. On Sunday night
    Volodymyr Zelensky told his country that without Iranian arms peace would be nearer.
  </p>
</article>`;
