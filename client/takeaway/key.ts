import type { Ontology } from '../api/model.ts';
import type { EntityMark } from '../canvas/elements.ts';
import { isLarge } from '../canvas/slices.ts';
import type { LookKey } from './look-key.ts';
import { heldIn, type Held, type Marks } from '../marks/held.ts';

interface KeyKind {
  name: string;
  label: string;
  shape: string;
  colour: string;
  number: number;
}

/** What of colours, shapes and lines occurs in a picture, and so has to be told beside it. */
export interface Key extends Held {
  groups: { name: string; label: string; colour: string; number: number; kinds: KeyKind[] }[];
  look: LookKey;
  /** Whether it is so large that lines bear no numbers. */
  large: boolean;
}

/** What a picture holds, as far as colours, shapes and lines tell it. */
interface Told {
  entities: readonly (Pick<EntityMark, 'kind' | 'kindLabel' | 'shape' | 'colour' | 'group'> &
    Marks['entities'][number])[];
  links: Marks['links'];
}

type Labels = { labelZh: string; labelEn: string };

/** In the order of the ontology; a kind that it does not know stands in a group of its own. */
export const keyOf = (
  { entities, links }: Told,
  ontology: Ontology,
  labelOf: (labelled: Labels) => string,
  ghosts: boolean,
  look: LookKey,
): Key => {
  const kinds = new Map<string, KeyKind & { group: string }>();
  for (const { kind, kindLabel, shape, colour, group } of entities) {
    const known = kinds.get(kind);
    kinds.set(kind, { name: kind, label: kindLabel, shape, colour, group, number: (known?.number ?? 0) + 1 });
  }
  const order: string[] = ontology.kinds.map(({ name }) => name);
  const sorted = [...kinds.values()].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const named = new Map(ontology.groups.map((group) => [group.name, group]));
  const groups = [...new Set([...named.keys(), ...sorted.map(({ group }) => group)])].flatMap((name) => {
    const own = sorted.filter(({ group }) => group === name);
    if (own.length === 0) return [];
    const group = named.get(name);
    const number = own.reduce((sum, kind) => sum + kind.number, 0);
    return [
      { name, label: group ? labelOf(group) : name, colour: group?.colour ?? own[0]!.colour, number, kinds: own },
    ];
  });
  return {
    groups,
    ...heldIn({ entities, links }, ghosts),
    look,
    large: isLarge({ entities, links }),
  };
};
