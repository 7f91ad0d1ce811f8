import { sourcesOf } from './sources.ts';
import type { Taken } from './taken.ts';

interface About {
  title: string;
  date: Date;
  /** Gives the same again; null where there is no such query. */
  query: string | null;
}

type WithEvidence = Taken['entities'][number] | Taken['links'][number];

/** A source stands once in the file, with its terms; evidence refers to it. */
const referring = <One extends WithEvidence>({ evidence, ...rest }: One) => ({
  ...rest,
  evidence: evidence.map(({ source, ...piece }) => ({ source: source.id, ...piece })),
});

/** Everything behind a picture as JSON. */
export const jsonOf = ({ entities, links }: Taken, { title, date, query }: About): string =>
  `${JSON.stringify(
    {
      title,
      date: date.toISOString(),
      query,
      sources: sourcesOf({ entities, links }),
      entities: entities.map(referring),
      links: links.map(referring),
    },
    null,
    2,
  )}\n`;
