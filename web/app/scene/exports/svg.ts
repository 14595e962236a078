import { kindDefinition } from '../../../../shared/schema/index.ts';
import type { Point } from '../../state/graph/placement.ts';
import { AXIS_FONT, type AxisLines } from '../axis.ts';
import type { SceneColours } from '../colours.ts';
import type { Frame, FramedEdge, FramedLabel, FramedNode } from '../frame.ts';
import { shapePath } from '../look.ts';
import { legendBelow } from './legend.ts';
import { DASHES, type DrawingSetting, n, ringMarkup } from './svg-parts.ts';
import { xmlText } from './text.ts';

/** Distance of two lines between the same nodes, in pixels; as on the canvas. */
const LANE = 7;
const FONT_SIZE = 12;

/** The view as a drawing of lines and text, with a legend: for print, and to go on with in any editor of drawings. */
export function svgOf(frame: Frame, setting: DrawingSetting): string {
  const { width } = frame;
  const { colours, title } = setting;
  const legend = legendBelow(frame, setting);
  const height = frame.height + legend.height;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${xmlText(colours.font)}" font-size="${FONT_SIZE}">`,
    `<title>${xmlText(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${xmlText(colours.paper)}"/>`,
    frame.axis ? axisMarkup(frame.axis, width, colours) : '',
    `<g fill="none">`,
    ...frame.edges.map((each) => edgeMarkup(each, colours.paper)),
    '</g>',
    '<g>',
    ...frame.nodes.map(nodeMarkup),
    '</g>',
    `<g paint-order="stroke" stroke="${xmlText(colours.paper)}" stroke-width="3.5" stroke-linejoin="round" fill="${xmlText(colours.ink)}">`,
    ...frame.labels.map(labelMarkup),
    '</g>',
    legend.markup,
    '</svg>',
    '',
  ].join('\n');
}

/** What places along the picture mean, under all that is drawn; as on the canvas. */
function axisMarkup(
  { marks, from, to, text: middle, apart }: AxisLines,
  width: number,
  colours: SceneColours,
): string {
  const line = (path: string): string => `<path d="${path}"/>`;
  const write = (x: number, y: number, text: string, anchor: string): string =>
    `<text x="${n(x)}" y="${n(y + AXIS_FONT * 0.35)}" text-anchor="${anchor}">${xmlText(text)}</text>`;
  return [
    `<g stroke="${xmlText(colours.faint)}" fill="none">`,
    ...marks.map(({ x }) => line(`M${n(x)} ${n(from)}V${n(to)}`)),
    apart ? line(`M0 ${n(apart.line)}H${n(width)}`) : '',
    `</g>`,
    `<g font-size="${AXIS_FONT}" fill="${xmlText(colours.muted)}">`,
    ...marks.map(({ text, x }) => write(x, middle, text, 'middle')),
    apart ? write(apart.x, apart.y, apart.text, 'start') : '',
    `</g>`,
  ].join('\n');
}

function edgeMarkup({ from, to, lane, look }: FramedEdge, paper: string): string {
  const [dx, dy] = [to.at.x - from.at.x, to.at.y - from.at.y];
  const length = Math.max(0.001, Math.hypot(dx, dy));
  const [ux, uy] = [dx / length, dy / length];
  // Aside as on the canvas, whose y grows upwards.
  const [ax, ay] = [uy * lane * LANE, -ux * lane * LANE];
  const start = { x: from.at.x + ux * from.look.radius + ax, y: from.at.y + uy * from.look.radius + ay };
  const stop = to.look.radius + 2;
  const end = { x: to.at.x - ux * stop + ax, y: to.at.y - uy * stop + ay };
  if (length <= from.look.radius + stop) return '';
  const head = 3.5 + look.width * 3.5;
  const dashes = DASHES[look.pattern] && ` stroke-dasharray="${DASHES[look.pattern]}"`;
  const stroke = `stroke="${xmlText(look.colour)}" stroke-width="${n(look.width)}"`;
  const back = look.arrow ? head : 0;
  const line = `<path d="M${n(start.x)} ${n(start.y)}L${n(end.x - ux * back)} ${n(end.y - uy * back)}" ${stroke}${dashes}/>`;
  return [
    line,
    look.arrow ? arrowMarkup(end, { x: ux, y: uy }, head, look.colour) : '',
    look.pattern === 'crossed' ? crossMarkup(start, end, { x: ux, y: uy }, stroke) : '',
    look.open ? ringMarkup({ x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }, look.colour, paper) : '',
  ].join('');
}

function arrowMarkup(tip: Point, u: Point, head: number, colour: string): string {
  const half = head * 0.42;
  const base = { x: tip.x - u.x * head, y: tip.y - u.y * head };
  return `<path d="M${n(tip.x)} ${n(tip.y)}L${n(base.x - u.y * half)} ${n(base.y + u.x * half)}L${n(base.x + u.y * half)} ${n(base.y - u.x * half)}Z" fill="${xmlText(colour)}"/>`;
}

/** A cross over the middle of what is denied. */
function crossMarkup(a: Point, b: Point, u: Point, stroke: string): string {
  const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
  const arm = (px: number, py: number): string => `M${n(x - px)} ${n(y - py)}L${n(x + px)} ${n(y + py)}`;
  const [p, q] = [4 * (u.x + u.y), 4 * (u.y - u.x)];
  return `<path d="${arm(p, q)}${arm(-q, p)}" ${stroke}/>`;
}

function nodeMarkup({ node, at, look }: FramedNode): string {
  const place = `transform="translate(${n(at.x)} ${n(at.y)})"`;
  const title = `<title>${xmlText(`${node.name}, ${kindDefinition(node.kind).reads}`)}</title>`;
  const outline = shapePath(look.shape, look.radius);
  const ring = `stroke="${xmlText(look.ring)}" stroke-width="${n(look.ringWidth)}"`;
  const halo = look.fresh
    ? `<path d="${shapePath(look.shape, look.radius + 5)}" fill="none" stroke="${xmlText(look.colour)}" stroke-width="1.6"/>`
    : '';
  const pin = look.pinned
    ? `<circle r="${n(Math.max(1.8, look.radius * 0.36))}" fill="${xmlText(look.ring)}"/>`
    : '';
  return `<g ${place}>${title}${halo}<path d="${outline}" fill="${xmlText(look.colour)}" ${ring}/>${pin}</g>`;
}

function labelMarkup({ x, y, text, bold }: FramedLabel): string {
  const weight = bold ? ' font-weight="600"' : '';
  return `<text x="${n(x)}" y="${n(y + FONT_SIZE * 0.35)}"${weight}>${xmlText(text)}</text>`;
}
