import { describe, expect, it } from 'vitest';
import { listen } from '../../support/listening.ts';
import { unasked } from '../../support/unasked.ts';

const direct = listen(() => unasked);
const proxied = listen(() => unasked, undefined, { trustProxy: ['loopback'] });

const paths = [
  '/',
  '/healthz',
  '/graphql?query={__typename}',
  '/export/gaps.csv?kind=none',
  '/assets/none.js',
  '/none.txt',
];

describe.each(paths)('%s', (path) => {
  it('lets a browser run scripts of this server alone, none written into a page', async () => {
    const policy = (await direct.get(path)).headers.get('content-security-policy') ?? '';
    const directives = Object.fromEntries(
      policy.split(';').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]),
    );
    expect(directives).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'script-src-attr': "'none'",
      'worker-src': "'self'",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
      'form-action': "'self'",
    });
    expect(policy.replace(/style-src[^;]*/, '')).not.toMatch(/unsafe|\*|https?:/);
  });

  it('is nothing to other sites, guesses no types and says not where one comes from', async () => {
    const { headers } = await direct.get(path, { origin: 'https://elsewhere.example' });
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect(headers.get('permissions-policy')).toMatch(/camera=\(\).*geolocation=\(\)/);
  });

  it('asks for TLS only where it came by TLS', async () => {
    const tls = { 'x-forwarded-proto': 'https' };
    expect((await direct.get(path)).headers.get('strict-transport-security')).toBeNull();
    expect((await direct.get(path, tls)).headers.get('strict-transport-security')).toBeNull();
    expect((await proxied.get(path)).headers.get('strict-transport-security')).toBeNull();
    expect((await proxied.get(path, tls)).headers.get('strict-transport-security')).toBe('max-age=31536000');
  });
});

it.each(['/graphql?query={nothing}', '/export/gaps.csv'])('an answer is kept nowhere: %s', async (path) => {
  expect((await direct.get(path)).headers.get('cache-control')).toBe('no-store');
});

it('an answer about the graph alone is kept by whoever asked, who asks each time whether it holds', async () => {
  const { headers } = await direct.get('/graphql?query={__typename}');
  expect(headers.get('cache-control')).toBe('private, no-cache');
});
