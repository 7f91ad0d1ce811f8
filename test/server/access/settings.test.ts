import { expect, it } from 'vitest';
import { readAccessSettings } from '../../../server/access-settings.ts';
import { roleIn } from '../../../server/access/oidc.ts';
import { ConfigError } from '../../../server/config.ts';

const provider = {
  OIDC_ISSUER: 'https://id.example/realm',
  OIDC_CLIENT_ID: 'atlas',
  OIDC_CLIENT_SECRET: 'secret',
  PUBLIC_URL: 'https://atlas.example/',
};

it('lets nobody in by itself', () => {
  expect(readAccessSettings({})).toEqual({ anyoneReads: false });
  expect(readAccessSettings({ OIDC_ISSUER: '', PUBLIC_URL: '', ANYONE_READS: '' })).toEqual({ anyoneReads: false });
});

it('takes a provider with its claims', () => {
  const said = { OIDC_ANALYSTS: 'a, b', OIDC_ADMINISTRATORS: 'c', OIDC_GROUPS_CLAIM: 'teams', ANYONE_READS: 'on' };
  expect(readAccessSettings({ ...provider, ...said })).toEqual({
    anyoneReads: true,
    publicUrl: 'https://atlas.example',
    provider: {
      issuer: 'https://id.example/realm',
      clientId: 'atlas',
      clientSecret: 'secret',
      scope: 'openid profile email',
      roleClaim: 'roles',
      groupsClaim: 'teams',
      values: { ANALYST: ['a', 'b'], ADMINISTRATOR: ['c'] },
    },
  });
});

it.each([
  [{ ...provider, PUBLIC_URL: '' }, /missing: PUBLIC_URL/],
  [{ OIDC_CLIENT_ID: 'atlas' }, /missing: OIDC_ISSUER, OIDC_CLIENT_SECRET, PUBLIC_URL/],
  [{ ...provider, OIDC_ISSUER: 'http://id.example' }, /OIDC_ISSUER must begin with https/],
  [{ PUBLIC_URL: 'atlas.example' }, /PUBLIC_URL must be an address such as/],
  [{ ANYONE_READS: 'yes' }, /ANYONE_READS must be on or off/],
])('refuses %j with a sentence', (env, sentence) => {
  expect(() => readAccessSettings(env)).toThrow(ConfigError);
  expect(() => readAccessSettings(env)).toThrow(sentence);
});

const values = { ANALYST: ['an'], ADMINISTRATOR: ['ad'] };
it.each([
  [{}, values, 'READER'],
  [{ roles: 'an' }, values, 'ANALYST'],
  [{ roles: ['x', 'an', 'ad'] }, values, 'ADMINISTRATOR'],
  [{ roles: { an: true } }, values, 'READER'],
  [{ roles: 're' }, { ...values, READER: ['re'] }, 'READER'],
])('reads the role in %j', (claims, values, role) => {
  expect(roleIn(claims, { roleClaim: 'roles', values })).toBe(role);
});

it('lets in only who has a role where readers are named', () => {
  expect(() => roleIn({ roles: 'x' }, { roleClaim: 'roles', values: { ...values, READER: ['re'] } })).toThrow(
    /no role here/,
  );
});
