import { isLoopback } from './access/loopback.ts';
import type { Provider } from './access/oidc.ts';
import { ConfigError } from './config.ts';

/** How people are let in; nothing of it is set for one person on one machine. */
export interface AccessSettings {
  /** Where people open the product, as they see it behind a proxy. */
  publicUrl?: string;
  provider?: Provider;
  /** True where people who have not signed in may read what is public. */
  anyoneReads: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

const addressIn = (env: Environment, name: string): URL | undefined => {
  const text = env[name];
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && ['http:', 'https:'].includes(url.protocol)) return url;
  throw new ConfigError(`${name} must be an address such as https://atlas.example, it is "${text}"`);
};

const listIn = (env: Environment, name: string): string[] | undefined => {
  const values = (env[name] ?? '').split(',').map((value) => value.trim());
  return values.some((value) => value !== '') ? values.filter((value) => value !== '') : undefined;
};

const needed = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'PUBLIC_URL'] as const;

const providerFrom = (env: Environment): Provider | undefined => {
  const issuer = addressIn(env, 'OIDC_ISSUER');
  if (!issuer && !env['OIDC_CLIENT_ID'] && !env['OIDC_CLIENT_SECRET']) return undefined;
  const missing = needed.filter((name) => !env[name]);
  if (!issuer || missing.length > 0)
    throw new ConfigError(
      `to sign in by OpenID Connect ${needed.join(', ')} are needed; missing: ${missing.join(', ')}`,
    );
  if (issuer.protocol === 'http:' && !isLoopback(issuer.hostname))
    throw new ConfigError(`OIDC_ISSUER must begin with https://, it is "${env['OIDC_ISSUER']}"`);
  const [readers, analysts, administrators] = ['READERS', 'ANALYSTS', 'ADMINISTRATORS'].map((role) =>
    listIn(env, `OIDC_${role}`),
  );
  return {
    issuer: issuer.href,
    clientId: env['OIDC_CLIENT_ID'] ?? '',
    clientSecret: env['OIDC_CLIENT_SECRET'] ?? '',
    scope: env['OIDC_SCOPE'] || 'openid profile email',
    roleClaim: env['OIDC_ROLE_CLAIM'] || 'roles',
    groupsClaim: env['OIDC_GROUPS_CLAIM'] || 'groups',
    values: {
      ...(readers && { READER: readers }),
      ...(analysts && { ANALYST: analysts }),
      ...(administrators && { ADMINISTRATOR: administrators }),
    },
  };
};

/**
 * Reads the settings: PUBLIC_URL, ANYONE_READS, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_SCOPE,
 * OIDC_ROLE_CLAIM, OIDC_READERS, OIDC_ANALYSTS, OIDC_ADMINISTRATORS, OIDC_GROUPS_CLAIM.
 * @throws ConfigError
 */
export const readAccessSettings = (env: Environment): AccessSettings => {
  const publicUrl = addressIn(env, 'PUBLIC_URL');
  const provider = providerFrom(env);
  const anyone = env['ANYONE_READS'] || 'off';
  if (anyone !== 'on' && anyone !== 'off') throw new ConfigError(`ANYONE_READS must be on or off, it is "${anyone}"`);
  return {
    ...(publicUrl && { publicUrl: publicUrl.origin }),
    ...(provider && { provider }),
    anyoneReads: anyone === 'on',
  };
};

/** Why a server must not listen at this address while nobody is asked who they are. */
export const exposed = (host: string): ConfigError =>
  new ConfigError(
    `HOST is ${host}, which others can reach, and nobody is asked who they are. Set OIDC_ISSUER, OIDC_CLIENT_ID, ` +
      'OIDC_CLIENT_SECRET and PUBLIC_URL of an identity provider; or add a person with ' +
      '"npm run user -- add NAME --role administrator"; or leave HOST at 127.0.0.1',
  );
