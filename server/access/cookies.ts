import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';

/** Cookies that no script reads and no other site sends; over TLS bound to this very host. */
export const createCookies = (secure: boolean) => {
  const nameOf = (name: string) => (secure ? `__Host-${name}` : name);
  const set = (response: Response, name: string, value: string, seconds?: number) =>
    void response.append(
      'set-cookie',
      stringifySetCookie(nameOf(name), value, {
        httpOnly: true,
        sameSite: 'lax',
        path: '/',
        secure,
        ...(seconds === undefined ? {} : { maxAge: seconds }),
      }),
    );
  return {
    get: (request: Request, name: string): string | undefined => {
      const value = parseCookie(request.get('cookie') ?? '')[nameOf(name)];
      return value === '' ? undefined : value;
    },
    set,
    clear: (response: Response, name: string) => set(response, name, '', 0),
  };
};

export type Cookies = ReturnType<typeof createCookies>;
