import { hashKey, queryOptions } from '@tanstack/react-query';
import { needs, roles } from './needs.generated.ts';
import type { Role } from './operations.generated.ts';
import { RequestError } from './request.ts';

/** Who one is here, and how one can sign in. */
export interface Session {
  /** False where nobody is asked who they are. */
  asked: boolean;
  person: { name: string; role: Role } | null;
  /** Whether one may read without signing in. */
  anyoneReads: boolean;
  password: boolean;
  provider: boolean;
}

/** What not everybody may do. */
export type Act = keyof typeof needs;

/** Whether somebody may do this, with what was saved under this name where one is given: whoever is alone may do everything. */
export const mayIn = ({ asked, person }: Session, act: Act, by?: string | null): boolean => {
  const role = person?.role ?? 'READER';
  if (!asked) return true;
  if (roles.indexOf(role) < roles.indexOf(needs[act])) return false;
  return by === undefined || role === 'ADMINISTRATOR' || person?.name === by;
};

/** Signing in was refused; where it was tried too often, for so many seconds. */
export class SignInError extends RequestError {
  readonly seconds: number;

  constructor(code: string, message: string, seconds = 0) {
    super(code, message);
    this.seconds = seconds;
  }
}

interface Refused {
  errors?: { message: string; extensions?: { code?: string; retryAfter?: number } }[];
}

const send = async <Data>(method: string, said?: object, signal?: AbortSignal): Promise<Data> => {
  const response = await fetch('/session', {
    method,
    headers: { accept: 'application/json', ...(said && { 'content-type': 'application/json' }) },
    ...(said && { body: JSON.stringify(said) }),
    ...(signal && { signal }),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new SignInError('NETWORK', 'The server cannot be reached.');
  });
  const answer = (await response.json().catch(() => ({}))) as Data & Refused;
  const error = answer.errors?.[0];
  if (error) throw new SignInError(error.extensions?.code ?? 'UNKNOWN', error.message, error.extensions?.retryAfter);
  if (!response.ok) throw new SignInError('NETWORK', `The server answered with status ${response.status}.`);
  return answer;
};

/** Asked once, and again when an answer says that one has to sign in. */
export const sessionNow = queryOptions({
  queryKey: ['session'],
  queryKeyHashFn: hashKey,
  queryFn: ({ signal }) => send<Session>('GET', undefined, signal),
  staleTime: Infinity,
});

export const signIn = (name: string, password: string) => send<Pick<Session, 'person'>>('POST', { name, password });

export const signOut = () => send<Pick<Session, 'person'>>('DELETE');

/** Where one signs in at the provider, to come back to this page. */
export const providerAddress = (to: string): string => `/session/oidc?${new URLSearchParams({ to })}`;
