import { pathOf } from '../marks/outlines.ts';
import type { GroupInk, Ink, PathInk, Sheet, TextInk } from './ink.ts';

/** The page may be opened where our fonts are not: the system's own for Chinese, by all their names. */
const fonts =
  "'PingFang SC','Microsoft YaHei','Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','Segoe UI','Helvetica Neue',Arial,sans-serif";

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What XML does not allow at all, escaped or not. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as text, whatever is in it. */
export const escaped = (text: string): string =>
  text.replace(forbidden, '\uFFFD').replace(/[&<>"']/g, (char) => entities[char]!);

const short = (number: number) => String(Math.round(number * 100) / 100);

type Value = string | number | undefined;

const attributes = (values: Record<string, Value>): string =>
  Object.entries(values)
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}="${typeof value === 'number' ? short(value) : escaped(value)}"`,
    )
    .join('');

const path = ({ steps, fill, stroke, width, dash, round }: PathInk): string =>
  `<path${attributes({
    d: pathOf(steps),
    fill: fill ?? 'none',
    stroke,
    'stroke-width': stroke && width,
    'stroke-dasharray': dash?.join(' '),
    'stroke-linecap': round ? 'round' : undefined,
  })}/>`;

const text = ({ x, y, text: said, size, colour, anchor, strong, halo }: TextInk): string =>
  `<text${attributes({
    x,
    y,
    'font-size': size,
    fill: colour,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'font-weight': strong ? 600 : undefined,
    ...(halo && { stroke: halo, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
  })}>${escaped(said)}</text>`;

const group = ({ part, id, title, opacity, inks }: GroupInk): string =>
  `<g${attributes({ class: part, 'data-id': id, opacity })}>${title ? `<title>${escaped(title)}</title>` : ''}${inks
    .map(drawn)
    .join('')}</g>\n`;

const drawn = (ink: Ink): string => (ink.kind === 'group' ? group(ink) : ink.kind === 'path' ? path(ink) : text(ink));

/** A page as SVG: one file that needs no other. */
export const svgOf = ({ width, height, ground, tag, title, description, inks }: Sheet): string =>
  `<svg${attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'xml:lang': tag,
    role: 'img',
    'font-family': fonts,
  })}>\n<title>${escaped(title)}</title>\n<desc>${escaped(description)}</desc>\n<rect${attributes({
    width,
    height,
    fill: ground,
  })}/>\n${inks.map(drawn).join('')}</svg>\n`;
