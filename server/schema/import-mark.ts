import { GraphQLError } from 'graphql';
import { viewerOf } from '../access/marks.ts';
import { alone, mayAs } from '../access/person.ts';
import { callerMistake } from '../errors.ts';
import type { Job } from '../exchange/import/jobs.ts';
import type { Import } from '../exchange/import/import.ts';
import { hiddenTo, leastOf, maySee, type Mark } from '../graph/marks.ts';
import type { Context } from './context.ts';
import { givenMark } from './source.ts';
import type { Marking } from './types.generated.ts';

interface Said {
  marking?: Marking | null | undefined;
  group?: string | null | undefined;
}

const forbidden = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'FORBIDDEN', http: { status: 403 } } });

/** How what somebody imports is to be marked; undefined where nobody has to be kept from it, and nothing is said. */
const wantedMark = ({ marking, group }: Said, { person }: Context): Mark | undefined => {
  if (!marking && !group) return person.id === alone.id ? undefined : { marking: 'INTERNAL', group: null };
  const mark = givenMark(marking ?? 'RESTRICTED', group);
  if (mayAs(person.role, 'ADMINISTRATOR')) return mark;
  if (mark.marking === 'PUBLIC') throw forbidden('Only an administrator makes a source public.');
  if (mark.group !== null && !person.groups.includes(mark.group))
    throw forbidden('A source can be restricted to a group of your own alone.');
  return mark;
};

/** An import with who may see it, and with what is not there to those. What is there and hidden is not written over. */
export const markedImport = async (context: Context, given: Import, said: Said): Promise<Import> => {
  const { id } = given.source;
  const marks = await context.marks();
  if (context.forbidden.includes(id))
    throw callerMistake('this name cannot be given to a data set: take another', { argument: 'name' });
  const wanted = wantedMark(said, context);
  const now = marks.of(id);
  if (marks.isDecided(id)) {
    const isOther = said.marking && (wanted?.marking !== now.marking || wanted.group !== now.group);
    if (!isOther) return { ...given, hidden: hiddenTo(leastOf(now), marks) };
    throw callerMistake('who may see this data set is decided already: an administrator can change it (markSource)', {
      argument: 'marking',
    });
  }
  return { ...given, ...(wanted ? { mark: wanted } : {}), hidden: hiddenTo(leastOf(wanted ?? now), marks) };
};

/** An import is seen by those who may see what it writes. */
export const isSeen = ({ source, mark }: Job, { person, forbidden }: Context): boolean =>
  !forbidden.includes(source) && (mark === null || maySee(viewerOf(person), mark));
