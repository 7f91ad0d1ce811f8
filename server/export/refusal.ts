import type { GraphQLFormattedError } from 'graphql';

const statuses: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  LIMIT_EXCEEDED: 400,
  GRAPH_UNAVAILABLE: 503,
  GRAPH_BUSY: 503,
  GRAPH_CANCELLED: 503,
  GRAPH_TIMED_OUT: 504,
};

/** Why an export is not given, in a sentence that the caller may read. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;

  constructor(message: string, code = 'BAD_USER_INPUT') {
    super(message);
    this.code = code;
    this.status = statuses[code] ?? 500;
  }
}

/** An error of the API as a refusal: the same sentence, the same code. */
export const refusalOf = ({ message, extensions }: GraphQLFormattedError): Refusal =>
  new Refusal(message, String(extensions?.['code']));
