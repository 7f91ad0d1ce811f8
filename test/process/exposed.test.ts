import { expect, it } from 'vitest';
import { runCommand } from '../support/command.ts';
import { launchProduct, startProduct } from '../support/product.ts';
import { temporaryFolder } from '../support/temporary.ts';

it('listens beyond this machine only once somebody can sign in', { timeout: 120_000 }, async () => {
  const folder = await temporaryFolder();
  const env = { DATA_DIR: folder.path, HOST: '0.0.0.0' };
  const user = (args: string[], input = '') => runCommand('server/user.ts', args, { DATA_DIR: folder.path }, input);

  const refused = await launchProduct({ env });
  expect(await refused.exitCode).toBe(1);
  expect(refused.output()).toMatch(/^Cannot start: HOST is 0\.0\.0\.0.*OIDC_ISSUER.*npm run user -- add NAME/);

  expect(await user(['add', 'Ana', '--role', 'analyst'], 'too short\n')).toMatchObject({ code: 1 });
  expect(await user(['add', 'Ana', '--role', 'analyst', '--groups', 'a,b'], 'correct horse battery\n')).toEqual({
    code: 0,
    output: 'Ana may sign in as analyst.\n',
  });
  expect(await user(['add', 'ana'], 'correct horse battery\n')).toMatchObject({ code: 1 });
  expect((await user(['role', 'Ana', 'administrator'])).output).toBe('Ana is administrator now.\n');
  expect((await user(['list'])).output).toBe('Ana\tadministrator\ta,b\n');
  expect((await user(['role', 'Ana', 'king'])).output).toMatch(/^a role is one of reader, analyst, administrator/);
  expect(await user(['add'])).toMatchObject({ code: 1, output: expect.stringMatching(/^npm run user/) });

  const product = await startProduct({ env });
  const url = product.url.replace('0.0.0.0', '127.0.0.1');
  const json = { 'content-type': 'application/json' };
  expect((await fetch(`${url}/graphql?query={__typename}`, { headers: json })).status).toBe(401);
  const body = JSON.stringify({ name: 'ana', password: 'correct horse battery' });
  const response = await fetch(`${url}/session`, { method: 'POST', headers: json, body });
  const [cookie = ''] = response.headers.getSetCookie()[0]?.split(';') ?? [];
  const asked = await fetch(`${url}/graphql?query={audit(first:9){nodes{action}}}`, { headers: { ...json, cookie } });
  expect(await asked.json()).toMatchObject({
    data: { audit: { nodes: [{ action: 'signIn' }, { action: 'user role' }, { action: 'user add' }] } },
  });
  expect(product.output()).not.toContain('correct horse');
  await product.stop();
  await folder.remove();
});
