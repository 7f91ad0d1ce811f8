import { arcWidth } from '../../atlas/arc-width.ts';
import { inks as pageInks } from '../../canvas/inks.ts';
import { together } from '../../language/names.ts';
import type { GroupInk, Ink, TextInk } from '../../takeaway/ink.ts';
import { keyInks } from '../../takeaway/key-inks.ts';
import type { Key } from '../../takeaway/key.ts';
import { linesOf, written } from '../../takeaway/lines.ts';
import type { About, Plate } from '../../takeaway/plate.ts';
import { mapInks } from './inks.ts';
import { circleInk } from './round.ts';

const [size, leading, indent, sample] = [11.5, 17, 44, 34];
const widthOf = arcWidth(1);

const lowest = (inks: readonly Ink[]): number =>
  Math.max(...inks.map((ink) => (ink.kind === 'text' ? ink.y : ink.kind === 'group' ? lowest(ink.inks) : 0)));

/** The legend of the network, and below it what only a map has: rings, widths of arcs, and how places are meant. */
export const mapKey = (
  key: Key,
  corner: Parameters<Plate['key']>[0],
  { scheme, language, words }: About,
  notes: readonly (string | false)[],
): GroupInk => {
  const { atlas } = words;
  const { x, width } = corner;
  const ink = pageInks[scheme];
  const first = keyInks(key, corner, scheme, words);
  const more: Ink[] = [];
  let down = lowest(first.inks) + leading + 6;
  const say = (text: string, from: number, manner: Partial<TextInk> = {}) => {
    const said = linesOf(text, size, width - from);
    more.push(...written(said, x + from, down, leading, { size, colour: ink.text, ...manner }));
    down += said.length * leading;
  };
  const number = { size: 11, colour: ink.text, anchor: 'middle', strong: true } as const;
  more.push(
    circleInk({ x: x + sample / 2, y: down - 2, radius: 10 }, { stroke: ink.aside, width: 4 }),
    ...written(['5'], x + sample / 2, down + 2, 0, number),
  );
  say(atlas.ringOnPaper, indent);
  down += 4;
  const below = down + 3 * 13;
  for (const [at, links] of [1, 4, 16].entries()) {
    const y = down - 4 + at * 13;
    more.push(
      {
        kind: 'path',
        steps: [
          ['M', x + 17, y],
          ['L', x + sample, y],
        ],
        stroke: mapInks[scheme].arc,
        width: widthOf(links),
      },
      ...written([String(links)], x + 13, y + 4, 0, { size: 10.5, colour: ink.aside, anchor: 'end' }),
    );
  }
  say(atlas.widthMeans, indent);
  down = Math.max(down, below) + 8;
  say(together(language, notes), 0, { colour: ink.aside, size: 10.5 });
  return { ...first, inks: [...first.inks, ...more] };
};
