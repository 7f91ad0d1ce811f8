import type { LinkKind } from '../api/operations.generated.ts';

/** Of the kinds that an address names, those that there are; empty for all. */
export const knownKinds = (asked: readonly string[], all: readonly LinkKind[]): LinkKind[] => {
  const known = all.filter((kind) => asked.includes(kind));
  return known.length === all.length ? [] : known;
};

/** Allows or forbids a kind. Without any there would be no question: then all are allowed again. */
export const toggled = (asked: readonly LinkKind[], all: readonly LinkKind[], kind: LinkKind): LinkKind[] => {
  const now = asked.length === 0 ? all : asked;
  const next = now.includes(kind) ? now.filter((one) => one !== kind) : [...now, kind];
  return knownKinds(next, all);
};

/** These kinds and some more. */
export const allowing = (asked: readonly LinkKind[], all: readonly LinkKind[], more: readonly LinkKind[]): LinkKind[] =>
  asked.length === 0 ? [] : knownKinds([...asked, ...more], all);
