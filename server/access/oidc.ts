import * as client from 'openid-client';
import { checkedName, providerKey } from './accounts.ts';
import { AccountError, AccessRefusal } from './refused.ts';
import { isLoopback } from './loopback.ts';
import type { Role } from './person.ts';

/** An OpenID provider that says who people are, and how its claims are read. */
export interface Provider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  scope: string;
  /** The claim that holds roles, and the values that stand for ours. Who has none of them reads, unless readers are named. */
  roleClaim: string;
  values: Partial<Record<Role, readonly string[]>>;
  groupsClaim: string;
}

/** What must be the same when somebody comes back from the provider; kept by the browser meanwhile. */
export interface Errand {
  state: string;
  nonce: string;
  verifier: string;
  /** The page that was asked for. */
  to: string;
}

type Claims = Readonly<Record<string, unknown>>;

const textsIn = (claims: Claims, name: string): string[] =>
  [claims[name]].flat().filter((value): value is string => typeof value === 'string');

/** The highest role that the claims give. @throws {AccessRefusal} if they give none and readers are named. */
export const roleIn = (claims: Claims, { roleClaim, values }: Pick<Provider, 'roleClaim' | 'values'>): Role => {
  const said = textsIn(claims, roleClaim);
  const role = (['ADMINISTRATOR', 'ANALYST', 'READER'] as const).find((one) =>
    values[one]?.some((value) => said.includes(value)),
  );
  if (role) return role;
  if (!values.READER) return 'READER';
  throw new AccessRefusal('FORBIDDEN', 'The provider knows you, and gives you no role here.');
};

/** What a person is called: the first of the usual claims that says something. */
const nameIn = (claims: Claims): string => {
  const said = ['name', 'preferred_username', 'email', 'sub'].flatMap((claim) => textsIn(claims, claim));
  for (const name of said) {
    try {
      return checkedName(name.slice(0, 100));
    } catch (error) {
      if (!(error instanceof AccountError)) throw error;
    }
  }
  throw new AccessRefusal('FORBIDDEN', 'The provider does not say what you are called.');
};

/** Signing in by OpenID Connect: authorization code with PKCE, state and nonce. */
export const createOidc = (provider: Provider, publicUrl: string) => {
  const back = new URL('/session/callback', publicUrl);
  let found: Promise<client.Configuration> | undefined;
  const discover = () =>
    (found ??= client
      .discovery(new URL(provider.issuer), provider.clientId, provider.clientSecret, undefined, {
        // Without TLS only a provider on this machine is believed (the settings say so).
        execute: isLoopback(new URL(provider.issuer).hostname) ? [client.allowInsecureRequests] : [],
        timeout: 10,
      })
      .catch((error: unknown) => {
        found = undefined;
        throw error;
      }));

  /** Where the browser goes, and what it keeps until it comes back. */
  const begin = async (to: string): Promise<{ address: string; errand: Errand }> => {
    const errand = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
      to,
    };
    const address = client.buildAuthorizationUrl(await discover(), {
      redirect_uri: back.href,
      scope: provider.scope,
      state: errand.state,
      nonce: errand.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(errand.verifier),
      code_challenge_method: 'S256',
    });
    return { address: address.href, errand };
  };

  /** Who came back, as the provider vouches for them. */
  const finish = async (query: string, { state, nonce, verifier }: Errand) => {
    const configuration = await discover();
    const tokens = await client.authorizationCodeGrant(configuration, new URL(query, back), {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const vouched = tokens.claims();
    if (!vouched) throw new AccessRefusal('UNAUTHENTICATED', 'The provider does not say who you are.');
    const more = configuration.serverMetadata().userinfo_endpoint
      ? await client.fetchUserInfo(configuration, tokens.access_token, vouched.sub)
      : {};
    const claims: Claims = { ...more, ...vouched };
    return {
      key: providerKey(vouched.iss, vouched.sub),
      name: nameIn(claims),
      role: roleIn(claims, provider),
      groups: textsIn(claims, provider.groupsClaim),
      password: null,
    };
  };
  return { begin, finish };
};

export type Oidc = ReturnType<typeof createOidc>;
