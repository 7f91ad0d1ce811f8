import { expect, it } from 'vitest';
import { checkedName, localKey } from '../../../server/access/accounts.ts';
import { checkPassword, hashPassword, isPassword } from '../../../server/access/passwords.ts';
import { AccountError } from '../../../server/access/refused.ts';

it('is kept as Argon2id with the parameters of OWASP, each time with other salt', async () => {
  const [one, two] = await Promise.all([1, 2].map(() => hashPassword('correct horse battery')));
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(two);
  expect(await isPassword(one, 'correct horse battery')).toBe(true);
  expect(await isPassword(one, 'correct horse batterx')).toBe(false);
});

it('is the same however a keyboard writes it', async () => {
  expect(await isPassword(await hashPassword('ｃａｆé 国际科技合作 1'), 'cafe\u0301 国际科技合作 1')).toBe(true);
});

it('takes as long where there is none, and is never right', async () => {
  const hash = await hashPassword('correct horse battery');
  await isPassword(null, 'warm');
  /** The quickest of several: what else runs makes it slower only. */
  const timed = async (kept: string | null) => {
    const took: number[] = [];
    for (let at = 0; at < 7; at += 1) {
      const begin = performance.now();
      expect(await isPassword(kept, 'nobody has that password')).toBe(false);
      took.push(performance.now() - begin);
    }
    return Math.min(...took);
  };
  const [there, none] = [await timed(hash), await timed(null)];
  expect(none).toBeGreaterThan(there / 3);
  expect(await isPassword(null, 'nobody has this password')).toBe(false);
});

it.each([
  ['eleven char', 'Ana'],
  ['x'.repeat(513), 'Ana'],
  ['aaaabbbbaaaabbbb', 'Ana'],
  ['my name is Susanne!', 'susanne'],
])('is refused: %.20s', (password, name) => {
  expect(() => checkPassword(password, name)).toThrow(AccountError);
});

it.each(['', ' ', 'a\nb', 'a\u202Eb', 'x'.repeat(101)])('%j is no name', (name) => {
  expect(() => checkedName(name)).toThrow(AccountError);
});

it('finds a name whatever its case and width', () => {
  expect(localKey(' ＡＮＡ')).toBe(localKey('ana'));
});
