import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Drawn } from '../../../../../../web/app/scene/appearance.ts';
import { detailAt, ranks } from '../../../../../../web/app/scene/detail.ts';
import { cypherOf } from '../../../../../../web/app/scene/exports/cypher.ts';
import { gexfOf } from '../../../../../../web/app/scene/exports/gexf.ts';
import { EXPORT_FORMATS } from '../../../../../../web/app/scene/exports/index.ts';
import { svgOf } from '../../../../../../web/app/scene/exports/svg.ts';
import { jsonOf, relationsCsv } from '../../../../../../web/app/scene/exports/tables.ts';
import { cypherText, xmlText } from '../../../../../../web/app/scene/exports/text.ts';
import { fittingLens, frameOf } from '../../../../../../web/app/scene/frame.ts';
import { NO_SELECTION } from '../../../../../../web/app/state/graph/selection.ts';
import { edge, node, shown } from '../../make.ts';
import { COLOURS } from '../setting.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '</text></svg><img src=x onerror=alert(1)>',
  `quotes ' " \` and \\ backslashes \\' \\\\`,
  '\\u0027}) DETACH DELETE n //',
  "'}) DETACH DELETE n //",
  'محمد بن سلمان ‮evil‬',
  'family 👨‍👩‍👧‍👦 and half \ud83d',
  'line\nbreak\ttab\u0000\u0007\u2028end',
  ']]>&amp;&#x27;',
  '=HYPERLINK("http://evil")',
  'javascript:alert(1)',
  'x'.repeat(50_000),
];
const drawing = { colours: COLOURS, theme: 'light', title: 'A <view> & more' } as const;

function hostileFrame() {
  const nodes = HOSTILE.map((name, index) =>
    node(`id ${name.slice(0, 60)}`, {
      name,
      x: index * 10,
      y: index % 3,
      degree: index,
      kind: index % 2 ? 'Event' : 'Person',
      properties: index % 2 ? { place: name, start: '2024' } : {},
    }),
  );
  const edges = nodes.slice(1).map((each, index) =>
    edge(nodes[0]!.id, each.id, {
      type: 'PARTICIPATED_IN',
      modality: (['asserted', 'planned', 'alleged', 'negated'] as const)[index % 4]!,
      qualifiers: { as: 'agent' },
    }),
  );
  const graph = shown(nodes, edges);
  return framed(graph, [nodes[2]!.id], 1200, 800);
}

/** All of a graph in a picture of this size, some of it selected. */
function framed(graph: Drawn, selected: readonly string[], width: number, height: number) {
  const setting = {
    shown: graph,
    emphasis: { selection: NO_SELECTION, hovered: null, selected: new Set(selected) },
    detail: detailAt(0, ranks(graph.nodes.values())),
    theme: 'light',
    colours: COLOURS,
    scale: 1,
  } as const;
  return frameOf(setting, fittingLens(graph.positions.values(), width, height));
}

const { DOMParser } = new JSDOM('').window;

function parsed(xml: string) {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent ?? '').toBe('');
  return document;
}

/** A string literal of Cypher at the beginning of a text: what it says, and what follows. */
function literal(text: string): { value: string; rest: string } {
  let value = '';
  for (let at = 1; at < text.length; at += 1) {
    const character = text[at];
    if (character === "'") return { value, rest: text.slice(at + 1) };
    if (character !== '\\') value += character;
    else if (text[at + 1] === 'u') {
      value += String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 6), 16));
      at += 5;
    } else {
      value += { n: '\n', r: '\r', t: '\t' }[text[at + 1] ?? ''] ?? text[at + 1];
      at += 1;
    }
  }
  throw new RangeError('It does not end.');
}

describe('APP-427 the legend of a picture', () => {
  const nodes = [node('a', { x: 0, y: 0 }), node('b', { x: 10, y: 9, kind: 'Event' })];
  const edges = [edge('a', 'b', { type: 'PARTICIPATED_IN' })];
  const picture = (width: number) => parsed(svgOf(framed(shown(nodes, edges), [], width, 400), drawing));
  const places = (of: Document) =>
    [...of.querySelectorAll('g[transform]')]
      .filter((each) => !each.querySelector('title'))
      .map((each) => (each.getAttribute('transform') ?? '').match(/[\d.]+/gu)?.map(Number) ?? []);

  it('stands below the graph, of which it covers nothing, in rows as wide as it', () => {
    const [wide, narrow] = [picture(600), picture(300)];
    expect(places(wide)).toEqual([30, 160, 290].map((x) => [x, 426]));
    expect(wide.documentElement.getAttribute('height')).toBe('452');
    expect(places(narrow)).toEqual([
      [30, 426],
      [160, 426],
      [30, 446],
    ]);
    expect(narrow.documentElement.getAttribute('viewBox')).toBe('0 0 300 472');
  });

  it('is none where nothing is in the picture', () => {
    expect(
      parsed(svgOf(framed(shown([], []), [], 600, 400), drawing)).documentElement.getAttribute('height'),
    ).toBe('400');
  });
});

describe('APP-421 exports of a graph along an axis', () => {
  const nodes = [node('a', { x: 0, y: 0 }), node('b', { x: 10, y: 0 }), node('c', { x: 5, y: -9 })];
  const axis = {
    marks: [
      { year: '2026', day: '16 Nov', x: 0 },
      { year: '2026', day: '<17> Nov', x: 10 },
    ],
    apart: { x: 0, y: -5 },
  };
  const picture = (graph: Drawn) => parsed(svgOf(framed(graph, [], 600, 400), drawing));

  it('have its dates over the places that they are of, and what stands apart', () => {
    const drawn = picture({ ...shown(nodes, []), axis });
    const at = (text: string) =>
      [...drawn.querySelectorAll('text')].find((each) => each.textContent === text)?.getAttribute('x');
    const place = (id: string) =>
      [...drawn.querySelectorAll('g[transform]')]
        .find((each) => each.querySelector('title')?.textContent === `${id}, person`)
        ?.getAttribute('transform');
    expect(place('a')).toContain(`translate(${at('2026')} `);
    expect(place('b')).toContain(`translate(${at('<17> Nov')} `);
    expect(at('Below: without a date')).toBe(at('2026'));
    const paths = [...drawn.querySelectorAll('path')].map((each) => each.getAttribute('d'));
    expect(paths).toEqual(expect.arrayContaining([`M${at('2026')} 27V215.56`, 'M0 215.56H600']));
  });

  it('have none where places mean nothing', () => {
    expect(picture(shown(nodes, [])).documentElement.textContent).not.toContain('2026');
  });
});

describe('APP-315 exports with roles that were possibly held', () => {
  const frameWith = (possible: readonly string[]) => {
    const nodes = [node('a', { x: 0, y: 0 }), node('b', { x: 10, y: 0 }), node('c', { x: 5, y: 9 })];
    const edges = [edge('a', 'b', { type: 'HOLDS_ROLE' }), edge('a', 'c', { type: 'HOLDS_ROLE' })];
    return framed({ ...shown(nodes, edges), possible: new Set(possible) }, [], 600, 400);
  };

  it('have an open ring on their lines, and a row for it in the legend only then', () => {
    const picture = (possible: readonly string[]) => parsed(svgOf(frameWith(possible), drawing));
    const rings = (of: Document) =>
      [...of.querySelectorAll('circle')].map((each) => each.getAttribute('fill'));
    const [none, one] = [picture([]), picture(['a HOLDS_ROLE b'])];
    expect([rings(none), none.documentElement.textContent?.includes('possibly held')]).toEqual([[], false]);
    expect(rings(one)).toEqual([COLOURS.paper, COLOURS.paper]);
    expect(one.documentElement.textContent).toContain('possibly held');
  });

  it('say it of them in tables, GEXF and JSON, and of nothing else', () => {
    const frame = frameWith(['a HOLDS_ROLE b']);
    const [head, first, second] = relationsCsv(frame)
      .split('\r\n')
      .map((line) => line.split(',').at(-1));
    expect([head, first, second]).toEqual(['possiblyHeld', 'true', '']);
    expect(JSON.parse(jsonOf(frame)).edges.map((each: object) => 'possiblyHeld' in each)).toEqual([
      true,
      false,
    ]);
    const attributes = parsed(gexfOf(frame)).querySelectorAll('edge attvalue[for="possiblyHeld"]');
    expect([...attributes].map((each) => each.getAttribute('value'))).toEqual(['true']);
    expect(gexfOf(frameWith([]))).not.toContain('possiblyHeld');
  });
});

describe('APP-51 text in exports', () => {
  it('a Cypher literal says exactly the text and ends where it ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(literal(`${cypherText(text)} rest`)).toEqual({ value: text, rest: ' rest' });
      }),
    );
    for (const text of HOSTILE) {
      const { value, rest } = literal(`${cypherText(text)} rest`);
      expect(value).toBe(text.replace(/\p{Cs}/gu, '\ufffd'));
      expect(rest).toBe(' rest');
    }
  });

  it('no Unicode escape of a name is one of the statement, also for parsers that read these first', () => {
    const escapes = /(?<!\\)(?:\\\\)*\\u([0-9a-f]{4})/giu;
    for (const text of HOSTILE)
      for (const [, code = ''] of cypherText(text).matchAll(escapes))
        expect(Number.parseInt(code, 16)).toSatisfy(
          (at: number) => at < 0x20 || (at >= 0x7f && at < 0xa0) || at >= 0x2028,
        );
  });

  it('text of XML comes back as it was, but for what XML cannot hold', () => {
    for (const text of HOSTILE) {
      const back = parsed(`<a b="${xmlText(text)}">${xmlText(text)}</a>`).documentElement;
      const sayable = text
        .replace(/\p{Cs}/gu, '\ufffd')
        .replaceAll('\u0000', '\ufffd')
        .replaceAll('\u0007', '\ufffd');
      expect(back?.textContent).toBe(sayable);
    }
  });
});

describe('APP-52 exports of the view', () => {
  it('SVG is well-formed, has every name as text and nothing that runs, and a legend of what is in it', () => {
    const svg = svgOf(hostileFrame(), drawing);
    const document = parsed(svg);
    for (const name of ['script', 'image', 'img', 'foreignObject', 'a', 'use', 'style'])
      expect(document.getElementsByTagName(name).length, name).toBe(0);
    for (const element of document.querySelectorAll('*'))
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on|href/u);
    const titles = Array.from(document.getElementsByTagName('title'), (title) => title.textContent ?? '');
    expect(titles).toHaveLength(HOSTILE.length + 1);
    expect(titles.some((title) => title.startsWith('<script>alert(1)</script>'))).toBe(true);
    const words = Array.from(document.getElementsByTagName('text'), (text) => text.textContent ?? '');
    for (const word of ['persons', 'events', 'stated', 'planned', 'alleged', 'denied'])
      expect(words).toContain(word);
    expect(words).not.toContain('roles');
  });

  it('SVG draws planned, alleged and denied lines differently', () => {
    const svg = svgOf(hostileFrame(), drawing);
    for (const mark of [
      'stroke-dasharray="6 4"',
      'stroke-dasharray="1.6 2.9"',
      COLOURS.planned,
      COLOURS.alleged,
      COLOURS.negated,
    ])
      expect(svg).toContain(mark);
    expect(svg).not.toContain('NaN');
  });

  it('Cypher makes every entity and relation once, by statements of one line each', () => {
    const frame = hostileFrame();
    const lines = cypherOf(frame).trimEnd().split('\n');
    const of = (start: string): string[] => lines.filter((line) => line.startsWith(start));
    expect(of('CREATE CONSTRAINT')).toHaveLength(2);
    expect(of('MERGE (n:')).toHaveLength(frame.nodes.length);
    expect(of('MATCH (a:')).toHaveLength(frame.edges.length);
    expect(of('CREATE').length + of('MERGE').length + of('MATCH').length).toBe(lines.length);
    for (const line of of('MERGE (n:')) {
      const outside = line.replaceAll(/'(?:[^'\\]|\\.)*'/gu, '');
      expect(outside).toMatch(/^MERGE \(n:(Person|Event) \{id: \}\) SET n\.name = (, n\.\w+ = )*;$/u);
    }
    expect(of('MATCH (a:')[0]).toContain("r.`as` = 'agent'");
  });

  it('CSV has a row for each, and none that a spreadsheet would run', () => {
    const frame = hostileFrame();
    const named = (name: string): string => {
      const written = EXPORT_FORMATS.find((format) => format.name === name)?.write(frame, drawing);
      return typeof written === 'string' ? written : '';
    };
    const entities = named('entities');
    expect(entities).toContain('"\'=HYPERLINK(""http://evil"")"');
    expect(entities.startsWith('id,kind,name,')).toBe(true);
    expect(named('relations').split('PARTICIPATED_IN')).toHaveLength(frame.edges.length + 1);
    const json: unknown = JSON.parse(named('json'));
    expect(json).toMatchObject({ nodes: expect.any(Array), edges: expect.any(Array) });
    expect(new Set(HOSTILE).size).toBe(JSON.parse(named('json')).nodes.length);
  });

  it('GEXF is well-formed and has places, sizes and colours', () => {
    const written = EXPORT_FORMATS.find(({ name }) => name === 'gexf')?.write(hostileFrame(), drawing);
    const document = parsed(typeof written === 'string' ? written : '');
    expect(document.getElementsByTagName('node')).toHaveLength(HOSTILE.length);
    expect(document.getElementsByTagName('edge')).toHaveLength(HOSTILE.length - 1);
    expect(document.getElementsByTagName('viz:position')).toHaveLength(HOSTILE.length);
    expect(document.getElementsByTagName('script')).toHaveLength(0);
  });

  it('two exports of one view are the same', () => {
    for (const format of EXPORT_FORMATS.filter(({ name }) => name !== 'png'))
      expect(format.write(hostileFrame(), drawing)).toBe(format.write(hostileFrame(), drawing));
  });

  it('each format has a file of its own', () => {
    expect(new Set(EXPORT_FORMATS.map(({ file }) => file)).size).toBe(EXPORT_FORMATS.length);
  });
});
