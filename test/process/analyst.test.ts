import { expect, it } from 'vitest';
import { startProduct } from '../support/product.ts';
import { ask } from '../support/question.ts';

const matrix = '{ coverage(rows: COUNTRY, columns: REGION) { total } }';

it('ends with 0 when it is told to stop after it has analysed, its thread with it', { timeout: 60_000 }, async () => {
  const product = await startProduct();
  const { data } = await ask(product.url, matrix);
  expect(data).toMatchObject({ coverage: { total: expect.any(Number) } });
  expect(await product.stop('SIGTERM')).toBe(0);
  expect(product.output().trim().split('\n')).toHaveLength(1);
});

it('ends with 0 while it still analyses', { timeout: 60_000 }, async () => {
  const product = await startProduct();
  const answer = ask(product.url, matrix).catch(() => undefined);
  expect(await product.stop('SIGINT')).toBe(0);
  await answer;
});
