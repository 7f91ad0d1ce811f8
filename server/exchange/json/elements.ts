import type { Attributes } from '../network/network.ts';
import type { Collected } from './network.ts';
import { expectedId, idOf, weightOf } from './values.ts';

/** A label as it stands; what is no text is told as JSON writes it. */
const labelOf = (value: unknown): string | null =>
  value === undefined || value === null ? null : typeof value === 'string' ? value : JSON.stringify(value);

/** A node as a file has it, nothing of it looked at. */
interface GivenNode {
  id: unknown;
  label?: unknown;
  parent?: unknown;
  attributes: Attributes;
}

/** Takes a node, or tells what it lacks. */
export const takeNode = (into: Collected, place: string, { id: given, label, parent, attributes }: GivenNode) => {
  const id = idOf(given);
  if (id === null) return into.problem(place, `"id": ${expectedId}`, given);
  into.node({ id, label: labelOf(label), parent: idOf(parent ?? null), attributes, place });
};

/** What a network says of all links that do not say whether they are directed. It cannot be taken back for those read. */
export const createDirection = (otherwise: boolean) => {
  let [directed, isTaken] = [otherwise, false];
  const say = (value: unknown, place: string, into: Collected) => {
    if (value === null) return;
    if (typeof value !== 'boolean') into.problem(place, 'true or false', value);
    else if (isTaken && value !== directed) into.problem(place, '"directed" before the links', value);
    else directed = value;
  };
  const taken = () => {
    isTaken = true;
    return directed;
  };
  return { say, taken };
};

/** A link as a file has it, and what its ends are called there. */
interface GivenLink {
  id?: unknown;
  from: unknown;
  to: unknown;
  ends: readonly [string, string];
  directed?: unknown;
  /** Whether it is directed where it does not say. */
  directedElse: () => boolean;
  label?: unknown;
  weight?: unknown;
  attributes: Attributes;
}

/** Takes a link, or tells what is wrong with it. */
export const takeLink = (into: Collected, place: string, given: GivenLink) => {
  const [from, to, weight] = [idOf(given.from), idOf(given.to), weightOf(given.weight)];
  const [fromName, toName] = given.ends;
  if (from === null) into.problem(place, `"${fromName}": ${expectedId}`, given.from);
  if (to === null) into.problem(place, `"${toName}": ${expectedId}`, given.to);
  if (weight === undefined) into.problem(place, 'a weight that is a number', given.weight);
  const isSaid = given.directed !== undefined && given.directed !== null;
  if (isSaid && typeof given.directed !== 'boolean') into.problem(place, '"directed": true or false', given.directed);
  if (from === null || to === null) return;
  into.link({
    id: idOf(given.id ?? null),
    from,
    to,
    directed: typeof given.directed === 'boolean' ? given.directed : given.directedElse(),
    label: labelOf(given.label),
    weight: weight ?? null,
    attributes: given.attributes,
    place,
  });
};
