import type { TakenNetworkQuery } from '../api/operations.generated.ts';

type Network = TakenNetworkQuery['network'];

/** The data behind a picture, with what they rest on. */
export interface Taken {
  entities: Network['entities'];
  links: Network['links'];
}

export type TakenEntity = Taken['entities'][number];
export type TakenLink = Taken['links'][number];
export type TakenSource = TakenEntity['evidence'][number]['source'];

/** Of an answer exactly what is shown, in the order in which it is shown. */
export const takenOf = (
  answer: Taken,
  shown: { entities: readonly { id: string }[]; links: readonly { id: string }[] },
): Taken => {
  const only = <One extends { id: string }>(all: readonly One[], wanted: readonly { id: string }[]): One[] => {
    const known = new Map(all.map((one) => [one.id, one]));
    return wanted.flatMap(({ id }) => known.get(id) ?? []);
  };
  return { entities: only(answer.entities, shown.entities), links: only(answer.links, shown.links) };
};
