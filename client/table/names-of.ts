import type { Link } from '../api/model.ts';
import { nameIn } from '../language/names.ts';
import type { TwinWords } from '../language/twin-zh.ts';
import type { Language } from '../store/view.ts';
import type { Twin } from './twin.ts';

/** Names of what a table tells of: of entities, of groups with how many they hold, of the ends of links with their groups. */
export const namesOf = ({ shown, drawn, groups, endsOf }: Twin, language: Language, words: TwinWords) => {
  const named = new Map([...groups.values(), ...shown.entities].map((entity) => [entity.id, nameIn(language, entity)]));
  const closed = new Map(drawn.entities.filter(({ stands }) => stands.length > 0).map((group) => [group.id, group]));
  const nameOf = (id: string) => named.get(id) ?? id;
  return {
    nameOf,
    /** With how many it holds, where it is drawn for several. */
    holding: (id: string) => {
      const group = closed.get(id);
      return group ? words.holding(nameOf(id), group.stands.length) : nameOf(id);
    },
    /** One end of a link: where it lies in a group, which one that is. */
    end: (link: Link, side: 'from' | 'to') => {
      const [group, own] = [link[side].id, endsOf(link)?.[side].id ?? link[side].id];
      return own === group ? nameOf(own) : words.inGroup(nameOf(own), nameOf(group));
    },
  };
};
