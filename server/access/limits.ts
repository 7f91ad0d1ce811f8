import { GraphQLError } from 'graphql';
import { RequestRefusal } from './refused.ts';

/** What one question may ask for, and one caller; told in the answer's `extensions` when it is exceeded. */
export const limits = {
  /** Levels of fields. */
  depth: 14,
  aliases: 30,
  /** Fields and fragments, counted each time a fragment is spread. */
  selections: 5_000,
  /** Objects in the answer at the most, reckoned from `@listSize`. */
  cost: 100_000,
  /** Tokens of the document; a picture that is copied as a question names up to 3,400 entities. */
  tokens: 4_000,
  /** Lists within one another when the schema is asked for itself, and looks at pairs of fields of one name: GraphQL's own. */
  introspection: 2,
  comparisons: 500_000,
  /** Mistakes that are told of a document. */
  mistakes: 20,
  /** Questions in one request. */
  batch: 1,
  /** Bytes of the request. */
  bytes: 2_000_000,
  /** For the whole question, and for a request to arrive. */
  milliseconds: 20_000,
  /** A minute from one person or address, as long as no setting says otherwise. */
  requests: 1_200,
  /** How often one address may open what was shared, in a minute. */
  sharesAMinute: 60,
} as const;

const extensionsOf = (limit: keyof typeof limits, allowed: number, value?: number) => ({
  code: 'LIMIT_EXCEEDED',
  limit,
  allowed,
  ...(value === undefined ? {} : { value }),
});

/** A question that goes beyond a limit. */
export const exceeded = (message: string, limit: keyof typeof limits, value?: number): GraphQLError =>
  new GraphQLError(message, { extensions: { ...extensionsOf(limit, limits[limit], value), http: { status: 400 } } });

/** A request that goes beyond a limit before there is a question in it. */
export const requestExceeded = (
  status: number,
  message: string,
  ...said: Parameters<typeof extensionsOf>
): RequestRefusal => new RequestRefusal(status, message, extensionsOf(...said));
