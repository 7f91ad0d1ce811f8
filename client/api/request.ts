import type { TypedDocumentString } from './operations.generated.ts';

/** Why there is no answer: `NETWORK` when the server cannot be reached, otherwise the code that it gave. */
export class RequestError extends Error {
  readonly code: string;
  /** The message in Chinese, where the server says it so. */
  readonly messageZh: string | undefined;

  constructor(code: string, message: string, messageZh?: string) {
    super(message);
    this.code = code;
    this.messageZh = messageZh;
  }
}

/** True while the server makes its graph ready, waits for it or has too much to do: to be asked again in a moment. */
export const isUnready = (error: unknown): boolean =>
  error instanceof RequestError && ['GRAPH_UNAVAILABLE', 'OVERLOADED'].includes(error.code);

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string; messageZh?: string } }[];
}

/** Sources that are switched off: what rests on them alone is in no answer. */
let without: readonly string[] = [];

export const askWithout = (sources: readonly string[]): void => {
  without = sources;
};

/** Sources to be left out, as a header or an address says them. */
export const withoutText = (sources: readonly string[]): string => sources.map(encodeURIComponent).join(',');

/** What goes with a request so that these sources are left out of the answer. */
export const withoutHeader = (sources = without): Record<string, string> =>
  sources.length > 0 ? { 'x-without-sources': withoutText(sources) } : {};

const post = (body: string, signal: AbortSignal | undefined, sources: readonly string[]) =>
  fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...withoutHeader(sources),
    },
    body,
    ...(signal && { signal }),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new RequestError('NETWORK', 'The server cannot be reached.');
  });

/** Data of one operation, without these sources; throws a RequestError when there is none. */
export const request = async <Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
  sources = without,
): Promise<Data> => {
  const response = await post(JSON.stringify({ query: operation.toString(), variables }), signal, sources);
  const answer = await response.json().then(
    (json: Answer<Data>) => json,
    () => null,
  );
  const error = answer?.errors?.[0];
  if (error) throw new RequestError(error.extensions?.code ?? 'UNKNOWN', error.message, error.extensions?.messageZh);
  // A gateway in front of a dead server answers with a page of its own.
  if (!answer?.data) throw new RequestError('NETWORK', `The server answered with status ${response.status}.`);
  return answer.data;
};
