import { KIND_NAMES, kindDefinition, type Modality } from '../../../../shared/schema/index.ts';
import { edgeColour } from '../appearance.ts';
import type { SceneColours } from '../colours.ts';
import type { Frame } from '../frame.ts';
import { edgePattern, nodeColour, nodeShape, shapePath } from '../look.ts';
import { DASHES, type DrawingSetting, n, ringMarkup } from './svg-parts.ts';
import { xmlText } from './text.ts';

const LINES: readonly { readonly modality: Modality; readonly reads: string }[] = [
  { modality: 'asserted', reads: 'stated' },
  { modality: 'planned', reads: 'planned' },
  { modality: 'alleged', reads: 'alleged' },
  { modality: 'negated', reads: 'denied' },
];

/** Room of an entry of the legend, in pixels. */
const ENTRY = { width: 130, height: 20 } as const;
const LEGEND_MARGIN = 16;

/** Kinds and lines that are in the picture, each as its mark and its name. */
function legendOf(
  { nodes, edges }: Frame,
  { colours, theme }: DrawingSetting,
): [mark: string, name: string][] {
  const kinds = KIND_NAMES.filter((kind) => nodes.some(({ node }) => node.kind === kind));
  const lines = LINES.filter(({ modality }) => edges.some(({ edge }) => edge.modality === modality));
  const isOpen = edges.some(({ look }) => look.open);
  const open: [string, string][] = isOpen ? [[openMark(colours), 'possibly held']] : [];
  return [
    ...kinds.map((kind): [string, string] => [
      `<path d="${shapePath(nodeShape({ kind }), 6)}" fill="${nodeColour({ kind }, theme)}"/>`,
      kindDefinition(kind).plural,
    ]),
    ...lines.map(({ modality, reads }): [string, string] => [lineMark(modality, colours), reads]),
    ...open,
  ];
}

function lineMark(modality: Modality, colours: SceneColours): string {
  const pattern = edgePattern(modality);
  const stroke = `stroke="${xmlText(edgeColour(modality, 'plain', colours))}" stroke-width="1.6"`;
  const dashes = DASHES[pattern] && ` stroke-dasharray="${DASHES[pattern]}"`;
  const cross = pattern === 'crossed' ? `<path d="M-4 -4L4 4M-4 4L4 -4" ${stroke}/>` : '';
  return `<path d="M-11 0H11" fill="none" ${stroke}${dashes}/>${cross}`;
}

/** The legend below the graph, where it covers nothing of it: in rows as wide as the picture. */
export function legendBelow(
  frame: Frame,
  setting: DrawingSetting,
): { readonly height: number; readonly markup: string } {
  const entries = legendOf(frame, setting);
  if (entries.length === 0) return { height: 0, markup: '' };
  const columns = Math.max(1, Math.floor((frame.width - 2 * LEGEND_MARGIN) / ENTRY.width));
  const rows = Math.ceil(entries.length / columns);
  const { colours } = setting;
  const drawn = entries.map(([mark, name], index) => {
    const x = LEGEND_MARGIN + 14 + (index % columns) * ENTRY.width;
    const y = frame.height + LEGEND_MARGIN + (Math.floor(index / columns) + 0.5) * ENTRY.height;
    return `<g transform="translate(${n(x)} ${n(y)})">${mark}<text x="20" y="4" fill="${xmlText(colours.ink)}">${xmlText(name)}</text></g>`;
  });
  const line = `<path d="M0 ${frame.height}H${frame.width}" stroke="${xmlText(colours.faint)}"/>`;
  // What leaves the graph's own edge does not reach into it.
  const ground = `<rect y="${frame.height}" width="${frame.width}" height="${rows * ENTRY.height + 2 * LEGEND_MARGIN}" fill="${xmlText(colours.paper)}"/>`;
  return {
    height: rows * ENTRY.height + 2 * LEGEND_MARGIN,
    markup: ['<g>', ground, line, ...drawn, '</g>'].join('\n'),
  };
}

function openMark(colours: SceneColours): string {
  const colour = edgeColour('asserted', 'plain', colours);
  const line = `<path d="M-11 0H11" fill="none" stroke="${xmlText(colour)}" stroke-width="1.6"/>`;
  return line + ringMarkup({ x: 0, y: 0 }, colour, colours.paper);
}
