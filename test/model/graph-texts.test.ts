import { MultiGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { storyToGexf, storyToGraphML, storyToGraphology, tiesToCSV } from '../../src/model/graph-texts.js';
import { parseStory } from '../../src/model/parse-story.js';

const { story } = parseStory({
  version: 1,
  title: 'Two & more',
  sources: [{ id: 'article', title: 'The article' }],
  actors: [
    { id: 'a', name: 'Ann <b>', kind: 'person' },
    { id: 'b', name: 'Bob' },
    { id: 'c', name: 'Cat' },
  ],
  events: [
    {
      id: 'met',
      title: 'They met',
      when: '2022-08-20',
      actors: ['a', 'b'],
      claims: [{ stance: 'claims', by: 'c', source: 'article' }],
    },
    { id: 'again', title: 'And again', when: '2022-09', actors: ['a', 'b'] },
  ],
  relations: [
    {
      id: 'pays',
      source: 'a',
      target: 'b',
      kind: 'pays',
      directed: true,
      events: ['met'],
      claims: [{ stance: 'denies', by: 'b' }],
    },
  ],
});

describe('the network for other tools', () => {
  it('is GraphML with everything escaped', () => {
    const text = storyToGraphML(story);
    expect(text).toContain('<node id="a"><data key="label">Ann &lt;b&gt;</data><data key="kind">person</data></node>');
    expect(text).toContain('<edge id="pays" source="a" target="b" directed="true">');
    expect(text).toContain('<data key="e_standing">disputed</data>');
    expect(text.match(/<edge /g)).toHaveLength(2);
  });

  it('is GEXF with a spell for each event', () => {
    const text = storyToGexf(story);
    expect(text).toContain('<spell start="2022-08-20T00:00:00.000Z" end="2022-08-21T00:00:00.000Z"/>');
    expect(text).toContain('<spell start="2022-09-01T00:00:00.000Z" end="2022-10-01T00:00:00.000Z"/>');
    expect(text).toContain('type="directed" label="Pays"');
  });

  it('is what graphology reads', () => {
    const graph = MultiGraph.from(JSON.parse(storyToGraphology(story)));
    expect([graph.order, graph.size, graph.directedSize]).toEqual([3, 2, 1]);
    expect(graph.getEdgeAttribute('pays', 'standing')).toBe('disputed');
    expect(graph.getNodeAttribute('b', 'label')).toBe('Bob');
  });

  it('is a table of ties with who says so', () => {
    const [header, shared, pays] = tiesToCSV(story).trim().split(/\r?\n/);
    expect(header).toBe('source,target,direction,relation,standing,events,from,to,said by,sources');
    expect(shared).toContain('They met; And again');
    expect(shared).toContain('Cat (claims)');
    expect(shared).toContain('The article');
    expect(pays).toContain('Bob (denies)');
  });
});
