import type { ApolloServerPlugin } from '@apollo/server';
import { getNamedType, type GraphQLResolveInfo } from 'graphql';
import type { Audit } from './audit.ts';
import { isKnown, type Person } from './person.ts';

/** What a mutation is about: arguments that are ids or names, and the id of what it answers. Texts are nobody's business. */
const subjectsOf = (info: GraphQLResolveInfo, args: Readonly<Record<string, unknown>>, answer: unknown): string[] => {
  const declared = info.parentType.getFields()[info.fieldName]?.args ?? [];
  const about = declared.filter(({ name, type }) => getNamedType(type).name === 'ID' || name === 'name');
  const id = typeof answer === 'object' && answer !== null && 'id' in answer ? answer.id : undefined;
  const said = [...about.map(({ name }) => args[name]), id].flat();
  return [...new Set(said.filter((value) => typeof value === 'string'))];
};

/** Notes every mutation of whoever has signed in, once it is done. */
export const auditPlugin = (audit: Audit): ApolloServerPlugin<{ person: Person }> => ({
  requestDidStart: async ({ contextValue: { person } }) => {
    if (!isKnown(person)) return;
    const noted: Promise<void>[] = [];
    return {
      executionDidStart: async ({ operation }) => {
        if (operation.operation !== 'mutation') return;
        return {
          willResolveField: ({ info, args }) => {
            if (info.parentType !== info.schema.getMutationType()) return;
            return (error, answer) => {
              if (error) return;
              noted.push(audit.note({ person, action: info.fieldName, subjects: subjectsOf(info, args, answer) }));
            };
          },
        };
      },
      willSendResponse: async () => void (await Promise.all(noted)),
    };
  },
});
