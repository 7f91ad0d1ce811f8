import { isMeasure, type Mention } from './mentions.ts';
import type { Range } from './range.ts';

/** A stretch of text throughout which the same is mentioned and marked. */
export interface Segment {
  text: string;
  start: number;
  /** The innermost first; measures among them. */
  mentions: Mention[];
  marked: boolean;
}

/** Neighbouring segments with the same innermost entity: what is pointed at and chosen as one. */
export interface Run {
  start: number;
  segments: Segment[];
  /** Entities mentioned in any of them, the innermost first; empty where there is none. */
  mentions: Mention[];
}

const lengthOf = ({ range }: Mention) => range.end - range.start;

/** Of two with the same words, what the text says comes before what is read into it, and the plainer name first. */
const inward = (one: Mention, other: Mention): number =>
  lengthOf(one) - lengthOf(other) ||
  Number(one.inferred) - Number(other.inferred) ||
  one.entity.nameZh.length - other.entity.nameZh.length ||
  (one.entity.id < other.entity.id ? -1 : 1);

const holds = ({ start, end }: Range, at: number) => start <= at && at < end;

/** Cuts a passage wherever a mention or a mark begins or ends. Counts characters as the seed does: by code point. */
export const segmentsOf = (
  text: string,
  at: number,
  mentions: readonly Mention[],
  marks: readonly Range[],
): Segment[] => {
  const letters = [...text];
  const within = (place: number) => Math.min(Math.max(place, at), at + letters.length);
  const ranges = [...mentions.map(({ range }) => range), ...marks];
  const cuts = [at, at + letters.length, ...ranges.flatMap(({ start, end }) => [within(start), within(end)])];
  const places = [...new Set(cuts)].sort((one, other) => one - other);
  return places.slice(0, -1).map((start, index) => ({
    text: letters.slice(start - at, places[index + 1]! - at).join(''),
    start,
    mentions: mentions.filter(({ range }) => holds(range, start)).sort(inward),
    marked: marks.some((mark) => holds(mark, start)),
  }));
};

const entitiesOf = ({ mentions }: Segment) => mentions.filter((mention) => !isMeasure(mention));

/** Brings the segments of one innermost mention together. */
export const runsOf = (segments: readonly Segment[]): Run[] => {
  const runs: (Run & { first: Mention | undefined })[] = [];
  for (const segment of segments) {
    const entities = entitiesOf(segment);
    const last = runs.at(-1);
    if (last && last.first === entities[0]) {
      last.segments.push(segment);
      last.mentions = [...new Set([...last.mentions, ...entities])].sort(inward);
    } else runs.push({ start: segment.start, segments: [segment], mentions: entities, first: entities[0] });
  }
  return runs.map(({ start, segments, mentions }) => ({ start, segments, mentions }));
};
