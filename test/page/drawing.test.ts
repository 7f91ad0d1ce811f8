import { expect } from 'vitest';
import { toPicture } from '../support/keyboard.ts';
import { moving, test } from '../support/page.ts';

/** Cytoscape notes itself on the element it draws in. */
interface Hosted {
  _cyreg: {
    cy: {
      on(event: string, which: string, heard: () => void): void;
      off(event: string, which: string, heard: () => void): void;
      renderer(): { redrawHint(what: string, isDirty: boolean): void; redraw(): void };
    };
  };
}

test('to draw the picture again looks at the style of no mark', async ({ visit }) => {
  const page = await visit('/network');
  const picture = page.getByRole('application');
  const looked = () =>
    picture.evaluate(async (host) => {
      const { cy } = (host as unknown as Hosted)._cyreg;
      let styles = 0;
      const heard = () => (styles += 1);
      cy.on('style', 'node', heard);
      cy.renderer().redrawHint('eles', true);
      cy.renderer().redraw();
      for (let frames = 0; frames < 4; frames += 1) await new Promise(requestAnimationFrame);
      cy.off('style', 'node', heard);
      return styles;
    });
  await page.getByRole('status').getByText('正在排布').waitFor({ state: 'detached' });
  // Marks are still styled while they are put in their places and named.
  await expect.poll(looked, { timeout: 10_000 }).toBe(0);
});

test('steps of zooming add up, however quickly they are asked for', async ({ visit }) => {
  const page = await visit('/network', moving);
  await toPicture(page);
  await page.getByRole('status').getByText('正在排布').waitFor({ state: 'detached' });
  const zoom = () =>
    page.getByRole('application').evaluate((host) => {
      const { cy } = (host as unknown as { _cyreg: { cy: { zoom(): number; animated(): boolean } } })._cyreg;
      return cy.animated() ? null : cy.zoom();
    });
  await expect.poll(zoom).not.toBeNull();
  const before = (await zoom())!;
  for (const _ of [1, 2, 3]) await page.keyboard.press('+');
  await expect.poll(zoom).toBeCloseTo(before * 1.35 ** 3, 5);
});
