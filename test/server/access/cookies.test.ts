import type { Request, Response } from 'express';
import { expect, it } from 'vitest';
import { createCookies } from '../../../server/access/cookies.ts';

const written = (secure: boolean) => {
  const lines: string[] = [];
  const response = { append: (_: string, line: string) => lines.push(line) } as unknown as Response;
  createCookies(secure).set(response, 'atlas', 'x', 60);
  return lines;
};
const said = (cookie: string) => ({ get: () => cookie }) as unknown as Request;

it('belongs to this very host and goes over TLS alone where there is TLS', () => {
  expect(written(true)).toEqual(['__Host-atlas=x; Max-Age=60; Path=/; HttpOnly; Secure; SameSite=Lax']);
  expect(written(false)).toEqual(['atlas=x; Max-Age=60; Path=/; HttpOnly; SameSite=Lax']);
});

it('is read under that name only, so that another host of the domain cannot set it', () => {
  expect(createCookies(true).get(said('atlas=theirs; __Host-atlas=ours'), 'atlas')).toBe('ours');
  expect(createCookies(true).get(said('atlas=theirs'), 'atlas')).toBeUndefined();
  expect(createCookies(false).get(said('atlas='), 'atlas')).toBeUndefined();
});
