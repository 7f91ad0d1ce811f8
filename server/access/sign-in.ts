import { json, Router, type Request, type RequestHandler, type Response } from 'express';
import { isTransient } from '../graph/errors.ts';
import { localKey, saveAccount, signInWith } from './accounts.ts';
import type { Attempts } from './attempts.ts';
import type { Cookies } from './cookies.ts';
import type { Errand } from './oidc.ts';
import type { AccessOptions } from './options.ts';
import { isBusy } from './passwords.ts';
import { isKnown, type Person } from './person.ts';
import { AccessRefusal, tooManyAttempts } from './refused.ts';
import { beginSession, endSession } from './sessions.ts';

interface SignInOptions extends AccessOptions {
  cookies: Cookies;
  /** Under which name the browser keeps a session. */
  cookie: string;
  attempts: Attempts;
  find: (request: Request, response: Response) => Promise<Person | null>;
  isAsked: () => Promise<boolean>;
  hasLocal: () => Promise<boolean>;
}

/** What the browser keeps while somebody is at the provider, and for how long. */
const errandCookie = 'atlas-errand';
const errandSeconds = 600;

const shown = (person: Person | null) => (person && isKnown(person) ? { name: person.name, role: person.role } : null);

/** An address within the page, and nowhere else. */
const pageIn = (given: unknown): string => {
  const here = 'http://page';
  const url = typeof given === 'string' && URL.canParse(given, here) ? new URL(given, here) : undefined;
  // Two slashes at the beginning would be another host.
  return url?.origin === here ? `${url.pathname.replace(/^\/+/, '/')}${url.search}${url.hash}` : '/';
};

const credentialsIn = (body: unknown): { name: string; password: string } => {
  const { name, password } = (body ?? {}) as Record<string, unknown>;
  if (typeof name === 'string' && typeof password === 'string' && name.length <= 200 && password.length <= 1_024)
    return { name, password };
  throw new AccessRefusal('BAD_REQUEST', 'Send JSON with name and password.');
};

/** What the browser has kept; undefined unless all of it is there, since what is missing would not be compared. */
const errandIn = (text: string | undefined): Errand | undefined => {
  try {
    const said = JSON.parse(Buffer.from(text ?? '', 'base64url').toString()) as Errand;
    const { state, nonce, verifier, to } = said;
    return [state, nonce, verifier, to].every((part) => typeof part === 'string' && part !== '') ? said : undefined;
  } catch {
    return undefined;
  }
};

/** Signing in and out: `GET /` says who one is and how to sign in, `POST /` signs in by password, `DELETE /` out. */
export const signInRoutes = (options: SignInOptions): Router => {
  const { graph, audit, oidc, anyoneReads, cookies, cookie, attempts, find, isAsked, hasLocal, log } = options;
  const addressOf = (request: Request) => request.ip ?? '';

  const welcome = async (request: Request, response: Response, person: Person) => {
    cookies.set(response, cookie, await beginSession(graph, person.id, cookies.get(request, cookie)));
    await audit.note({ person, action: 'signIn', address: addressOf(request) });
  };

  const say: RequestHandler = async (request, response) => {
    const asked = await isAsked();
    const person = shown(await find(request, response));
    response.json({ asked, person, anyoneReads, password: asked && (await hasLocal()), provider: oidc !== undefined });
  };

  const signIn: RequestHandler = async (request, response) => {
    const { name, password } = credentialsIn(request.body);
    const address = addressOf(request);
    const wait = attempts.begin(localKey(name), address);
    if (wait > 0) throw tooManyAttempts(wait);
    // Each takes a core and memory for a moment: a crowd of strangers does not get all of them.
    if (isBusy()) throw new AccessRefusal('TOO_MANY_ATTEMPTS', 'Too many people sign in at once: try again.', 5);
    const { person, fits } = await signInWith(graph, name, password);
    if (!person || !fits) {
      await audit.note({ person, action: 'signInRefused', address });
      throw new AccessRefusal('WRONG_CREDENTIALS', 'The name or the password is wrong.');
    }
    attempts.succeed(localKey(name), address);
    await welcome(request, response, person);
    response.json({ person: shown(person) });
  };

  const signOut: RequestHandler = async (request, response) => {
    const session = cookies.get(request, cookie);
    const person = await find(request, response);
    cookies.clear(response, cookie);
    if (session !== undefined) await endSession(graph, session);
    if (person && isKnown(person)) await audit.note({ person, action: 'signOut', address: addressOf(request) });
    response.json({ person: null });
  };

  const toProvider: RequestHandler = async (request, response, next) => {
    if (!oidc) return next();
    try {
      const { address, errand } = await oidc.begin(pageIn(request.query['to']));
      const text = Buffer.from(JSON.stringify(errand)).toString('base64url');
      cookies.set(response, errandCookie, text, errandSeconds);
      response.redirect(address);
    } catch (error) {
      log(error);
      response.redirect('/sign-in/provider');
    }
  };

  const fromProvider: RequestHandler = async (request, response, next) => {
    if (!oidc) return next();
    const errand = errandIn(cookies.get(request, errandCookie));
    cookies.clear(response, errandCookie);
    try {
      if (!errand) throw new AccessRefusal('UNAUTHENTICATED', 'This browser did not begin to sign in here.');
      const person = await saveAccount(graph, await oidc.finish(request.originalUrl, errand));
      await welcome(request, response, person);
      response.redirect(pageIn(errand.to));
    } catch (error) {
      if (!(error instanceof AccessRefusal)) log(error);
      if (!isTransient(error)) await audit.note({ person: null, action: 'signInRefused', address: addressOf(request) });
      response.redirect(error instanceof AccessRefusal ? '/sign-in/refused' : '/sign-in/provider');
    }
  };

  const router = Router();
  router.use((_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  router.get('/', say);
  router.post('/', json({ limit: 10_000 }), signIn);
  router.delete('/', signOut);
  router.get('/oidc', toProvider);
  router.get('/callback', fromProvider);
  return router;
};
