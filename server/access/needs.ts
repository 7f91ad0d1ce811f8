import type { ApolloServerPlugin } from '@apollo/server';
import { getDirectiveValues, GraphQLError, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { mayAs, type Person, type Role } from './person.ts';

interface Need {
  field: string;
  role: Role;
}

const needsIn = (schema: GraphQLSchema, document: DocumentNode): Need[] => {
  const directive = schema.getDirective('needs');
  const needs: Need[] = [];
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: () => {
        const field = info.getFieldDef();
        const role = directive && field?.astNode && getDirectiveValues(directive, field.astNode)?.['role'];
        if (role) needs.push({ field: field.name, role: role as Role });
      },
    }),
  );
  return needs;
};

/** Apollo gives the same document again for the same text. */
const known = new WeakMap<DocumentNode, Need[]>();

/** The fields of a document that are only for a role, with it. */
const needsOf = (schema: GraphQLSchema, document: DocumentNode): Need[] => {
  const needs = known.get(document) ?? needsIn(schema, document);
  known.set(document, needs);
  return needs;
};

/** Refuses a question before it is answered when something in it is for a higher role than the caller's. */
export const needsPlugin: ApolloServerPlugin<{ person: Person }> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, contextValue: { person } }) => {
      if (person.readOnly && operation?.operation === 'mutation')
        throw new GraphQLError('This token may only read.', {
          extensions: { code: 'FORBIDDEN', http: { status: 403 } },
        });
      const refused = needsOf(schema, document).find(({ role }) => !mayAs(person.role, role));
      if (!refused) return;
      throw new GraphQLError(`"${refused.field}" is for the role ${refused.role}; you have ${person.role}.`, {
        extensions: { code: 'FORBIDDEN', needs: refused.role, http: { status: 403 } },
      });
    },
  }),
};
