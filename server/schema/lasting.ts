import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.ts';

/**
 * An answer lasts as long as the graph stays as it is, unless it was refused, it is about the caller or about what goes
 * on at the moment: a resolver that has looked at who asks, or at imports, has given something else.
 */
export const lastingPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    executionDidStart: async ({ contextValue }) => void (contextValue.answer.lasts = true),
    willSendResponse: async ({ contextValue: { answer }, operation, errors }) => {
      answer.lasts &&= operation?.operation === 'query' && !errors;
    },
  }),
};
