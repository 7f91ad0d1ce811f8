import type { Request, RequestHandler, Response, Router } from 'express';
import { localAccounts } from './accounts.ts';
import { createAttempts } from './attempts.ts';
import { createCookies } from './cookies.ts';
import type { AccessOptions } from './options.ts';
import { beforeEnd } from './before-end.ts';
import { checkHost, checkOrigin } from './origin.ts';
import { alone, anonymous, mayAs, type Person, type Role } from './person.ts';
import { AccessRefusal, tooManyAttempts } from './refused.ts';
import { personOfSession } from './sessions.ts';
import { signInRoutes } from './sign-in.ts';
import { personOfToken } from './tokens.ts';

/** Who may come in, for the HTTP side. */
export interface Access {
  /** Refuses what comes from pages of others. */
  guard: RequestHandler;
  /** Finds out who asks, or refuses. */
  identify: RequestHandler;
  /** Refuses who has been made out and may not do what the role is for, or may change nothing. */
  needs: (role: Role) => RequestHandler;
  /** Writes down what is handed out or taken in, before the last of the answer goes out or once the caller breaks it off. */
  note: (action: 'export' | 'upload') => RequestHandler;
  /** Signing in and out, below `/session`. */
  routes: Router;
}

/** The name of the cookie that holds a session. */
export const sessionCookie = 'atlas';

/** How long it is believed that there still are, or are no, accounts. */
const believedMs = 5_000;

/** Who asks; nobody in particular where that was not found out. */
export const personOf = (response: Response): Person => (response.locals['person'] as Person | undefined) ?? anonymous;

/** Whether anybody is asked who they are; looked up again after a few seconds, since accounts are added beside us. */
const createAsked = ({ graph, exposed, oidc }: AccessOptions) => {
  let known: { local: Promise<boolean>; at: number } | undefined;
  const look = () => {
    const local = localAccounts(graph).then((count) => count > 0);
    local.catch(() => (known = undefined));
    known = { local, at: Date.now() };
    return local;
  };
  const hasLocal = () => (known && known.at > Date.now() - believedMs ? known.local : look());
  return { hasLocal, isAsked: async () => exposed || oidc !== undefined || hasLocal() };
};

const bearer = /^Bearer +(\S+)$/i;

export const createAccess = (options: AccessOptions): Access => {
  const { graph, audit, publicUrl, anyoneReads } = options;
  const cookies = createCookies(publicUrl?.startsWith('https:') ?? false);
  const { hasLocal, isAsked } = createAsked(options);
  const attempts = createAttempts();

  /** Whoever is made out is let in however often others at the same address were not: many may share one. */
  const refuseSecret = (request: Request) => {
    const wait = attempts.wrongSecret(request.ip ?? '');
    if (wait > 0) throw tooManyAttempts(wait);
  };

  const find = async (request: Request, response: Response): Promise<Person | null> => {
    if (!(await isAsked())) return alone;
    const [, token] = bearer.exec(request.get('authorization') ?? '') ?? [];
    const session = cookies.get(request, sessionCookie);
    if (token !== undefined) {
      const person = await personOfToken(graph, token);
      // Who shows a token that is none is told so, and not taken for anybody.
      if (!person) refuseSecret(request);
      return person;
    }
    if (session !== undefined) {
      const person = await personOfSession(graph, session);
      if (person) return person;
      // A browser sends it again and again, where nobody guesses.
      cookies.clear(response, sessionCookie);
      refuseSecret(request);
    }
    return anyoneReads ? anonymous : null;
  };

  const guard: RequestHandler = async (request, _response, next) => {
    if (!(await isAsked())) checkHost(request);
    checkOrigin(request, {
      cookie: cookies.get(request, sessionCookie) !== undefined,
      ...(publicUrl && { publicUrl }),
    });
    next();
  };

  const identify: RequestHandler = async (request, response, next) => {
    const person = await find(request, response);
    if (!person)
      throw new AccessRefusal('UNAUTHENTICATED', 'Sign in, or send a token: "Authorization: Bearer atlas_...".');
    response.locals['person'] = person;
    next();
  };

  const needs =
    (role: Role): RequestHandler =>
    (_request, response, next) => {
      const person = personOf(response);
      if (!mayAs(person.role, role))
        throw new AccessRefusal('FORBIDDEN', `This is for the role ${role}; you have ${person.role}.`);
      if (person.readOnly) throw new AccessRefusal('FORBIDDEN', 'This token may only read.');
      next();
    };

  const note =
    (action: 'export' | 'upload'): RequestHandler =>
    ({ originalUrl, query, ip }, response, next) => {
      const person = personOf(response);
      const subject = action === 'upload' ? String(query['name'] ?? '') : (originalUrl.split('?')[0] ?? '');
      beforeEnd(response, async () => {
        if (person === alone || response.statusCode >= 400) return;
        await audit.note({ person, action, subjects: [subject], address: ip ?? '' });
      });
      next();
    };

  const routes = signInRoutes({ ...options, cookies, cookie: sessionCookie, attempts, find, isAsked, hasLocal });
  return { guard, identify, needs, note, routes };
};
