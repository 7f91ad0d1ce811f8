import type { Words } from '../language/zh.ts';
import { colourOn, type Scheme } from '../marks/colour.ts';
import { severally } from '../marks/several.ts';
import type { Step } from '../marks/outlines.ts';
import { inks } from '../canvas/inks.ts';
import type { GroupInk, Ink, TextInk } from './ink.ts';
import type { Key } from './key.ts';
import { linesOf, written } from './lines.ts';
import { countInk, diamondInk, ghostDashes, lineManner } from './link-inks.ts';
import { markPath, ringPath } from './mark-inks.ts';

const [size, leading, sample] = [11.5, 17, 34];
const grey = '#74808c';

/** What colours, shapes and lines mean, from this corner downwards. */
export const keyInks = (
  { groups, large, lines, merged, bridges, folded, planned, ghosts, look }: Key,
  { x, y, width }: { x: number; y: number; width: number },
  scheme: Scheme,
  words: Words,
): GroupInk => {
  const ink = inks[scheme];
  const all: Ink[] = [];
  let down = y;
  const say = (text: string, indent: number, manner: Partial<TextInk> = {}): void => {
    const said = linesOf(text, size, width - indent);
    all.push(...written(said, x + indent, down, leading, { size, colour: ink.text, ...manner }));
    down += said.length * leading;
  };
  const told = (meaning: string, marks: readonly Ink[]): void => {
    all.push(...marks);
    say(meaning, sample + 10);
  };
  say(words.taking.legend, 0, { size: 13, strong: true });
  if (look.colour) {
    down += 6;
    say(look.colour.head, 0, { strong: true });
    for (const { text, colour } of look.colour.lines) {
      all.push(markPath('ellipse', colourOn(scheme, colour), { x: x + 8, y: down - 4, size: 11 }, {}));
      say(text, 22);
    }
  }
  if (look.shape) {
    down += 6;
    say(look.shape.head, 0, { strong: true });
    for (const { text, shape } of look.shape.lines) {
      all.push(markPath(shape, ink.aside, { x: x + 8, y: down - 4, size: 13 }, {}));
      say(text, 22);
    }
  }
  // Where colour tells something else, kinds are told by shape alone, and where shape does, by colour.
  const inkOf = (colour: string) => (look.colour ? ink.aside : colourOn(scheme, colour));
  for (const { label, number, kinds } of groups) {
    down += 6;
    say(`${label} ${words.find.figure(number)}`, 0, { strong: true });
    for (const kind of kinds) {
      const spot = { x: x + 8, y: down - 4, size: look.shape ? 10 : 13 };
      if (!look.shape || !look.colour)
        all.push(markPath(look.shape ? 'ellipse' : kind.shape, inkOf(kind.colour), spot, {}));
      say(`${kind.label} ${words.find.figure(kind.number)}`, 22);
    }
  }
  down += 8;
  const across = (): Step[] => [
    ['M', x, down - 4],
    ['L', x + sample, down - 4],
  ];
  const meanings = { solid: words.lineSolid, dashed: words.lineDashed, dotted: words.lineDotted };
  for (const line of lines) told(meanings[line], [{ kind: 'path', steps: across(), ...lineManner(line, ink, 1.15) }]);
  if (merged)
    told(large ? words.drawing.mergedWide : words.drawing.mergedHere, [
      { kind: 'path', steps: across(), ...lineManner('solid', ink, Math.sqrt(3)) },
      ...(large ? [] : [countInk(severally(3), { x: x + sample / 2, y: down - 4 }, ink)]),
    ]);
  if (bridges)
    told(words.drawing.bridgedMarked, [
      { kind: 'path', steps: across(), ...lineManner('solid', ink, 1.15) },
      diamondInk({ x: x + sample / 2, y: down - 4 }, ink.lifted),
    ]);
  if (folded) {
    const spot = { x: x + sample / 2, y: down - 4, size: 11 };
    told(words.drawing.foldedHere, [ringPath(grey, spot), markPath('round-rectangle', grey, spot, {})]);
  }
  if (planned)
    told(words.hollowMark, [
      markPath('round-rectangle', grey, { x: x + sample / 2, y: down - 4, size: 13 }, { hollow: true }),
    ]);
  if (ghosts)
    told(
      words.ghost,
      ghostDashes(
        {
          from: { x, y: down - 4 },
          bend: { x: x + sample / 2, y: down - 4 },
          to: { x: x + sample, y: down - 4 },
          arrives: 0,
        },
        ink.ghost,
      ),
    );
  for (const line of look.size) say(line, 0, { colour: ink.aside });
  return { kind: 'group', part: 'legend', inks: all };
};
