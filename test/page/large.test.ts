import { expect } from 'vitest';
import type { Network } from '../../client/api/model.ts';
import { test } from '../support/page.ts';

/** Cytoscape notes itself on the element it draws in. */
interface Hosted {
  _cyreg: { cy: { nodes(which: string): { length: number }; one(event: string, heard: () => void): void } };
}

test('a filter over a large picture takes out and brings back all that it hides', async ({ visit }) => {
  const page = await visit('about:blank');
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('CoreNetwork')) return route.continue();
    const response = await route.fetch();
    const answer = (await response.json()) as { data: { network: Network } };
    const { entities } = answer.data.network;
    const park = entities.find(({ kind }) => kind === 'COOPERATION_PARK')!;
    for (let at = 0; at < 600; at += 1) entities.push({ ...park, id: `more:${at}` });
    return route.fulfill({ response, json: answer });
  });
  await page.goto('/network');
  const picture = page.getByRole('application');
  const drawn = (which: string) =>
    picture.evaluate((host, of) => (host as unknown as Hosted)._cyreg.cy.nodes(of).length, which);
  const painted = picture.evaluate(
    (host) => new Promise<void>((resolve) => (host as unknown as Hosted)._cyreg.cy.one('painted', resolve)),
  );
  await painted;
  await expect.poll(() => drawn('[group = "platforms"]'), { timeout: 20_000 }).toBeGreaterThan(600);
  const before = await drawn('[^ghost]');
  const platforms = await drawn('[group = "platforms"]');
  const box = page.getByRole('checkbox', { name: '平台' });
  // Changed again before the first change is done.
  for (const hidden of [true, false, true]) {
    await box.click();
    expect(await box.isChecked()).toBe(!hidden);
  }
  await expect.poll(() => drawn('[^ghost]'), { timeout: 20_000 }).toBe(before - platforms);
  await box.click();
  await expect.poll(() => drawn('[^ghost]'), { timeout: 20_000 }).toBe(before);
});
