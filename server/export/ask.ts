import type { ApolloServer } from '@apollo/server';
import type { Context } from '../schema/context.ts';
import type { TypedDocumentString } from './operations.generated.ts';
import { refusalOf } from './refusal.ts';

/** Asks the API as any caller does, so that limits, access and masking are those of the API. Throws a Refusal. */
export type Ask = <Data, Variables extends object>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

export const asker =
  (api: ApolloServer<Context>, contextValue: Context): Ask =>
  async <Data, Variables extends object>(operation: TypedDocumentString<Data, Variables>, variables: Variables) => {
    const { body } = await api.executeOperation(
      { query: operation.toString(), variables: { ...variables } },
      { contextValue },
    );
    if (body.kind !== 'single') throw new Error('the answer comes in several parts');
    const { data, errors } = body.singleResult;
    if (errors?.[0]) throw refusalOf(errors[0]);
    return data as Data;
  };
