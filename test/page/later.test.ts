import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { arrives } from '../support/keyboard.ts';
import { test } from '../support/page.ts';

/** Keeps these scripts from coming until it is told to. */
const held = async (page: Page, scripts: RegExp) => {
  let letGo = () => {};
  const going = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(scripts, async (route) => {
    await going;
    await route.continue();
  });
  return letGo;
};

test('what is typed and pressed before the search has come is done once it has', async ({ visit }) => {
  const page = await visit('about:blank');
  const letGo = await held(page, /\/assets\/Finder-/);
  await page.goto('/network');
  await page.getByRole('application').waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('江苏');
  await page.keyboard.press('Enter');
  letGo();
  await page.getByRole('complementary', { name: '卡片' }).getByRole('heading', { name: '江苏', level: 2 }).waitFor();
});

test('a menu that is opened before it has come opens once it has, and takes the keyboard', async ({ visit }) => {
  const page = await visit('about:blank');
  const letGo = await held(page, /\/assets\/(?:ViewsMenu|FilterMenu)-/);
  await page.goto('/network');
  await page.getByRole('application').waitFor();
  const views = page.getByRole('button', { name: '视图', exact: true });
  const place = await views.boundingBox();
  await views.focus();
  await page.keyboard.press('Enter');
  letGo();
  await page.getByRole('menuitem', { name: '保存视图…' }).waitFor();
  expect(await views.boundingBox()).toEqual(place);
  await page.keyboard.press('Escape');
  await arrives(views);
});

test('a part that cannot be fetched is told of, and comes when it is asked for again', async ({
  visit,
  complaints,
}) => {
  const page = await visit('about:blank');
  await page.route(/\/assets\/Finder-/, (route) => route.abort());
  await page.goto('/network');
  await page.getByRole('application').waitFor();
  // The page has asked for it by itself once it had nothing else to do, and does so only once.
  const banner = page.getByRole('alert').filter({ hasText: '连不上服务器' });
  await banner.waitFor();
  const field = page.getByRole('textbox', { name: '按名称查找' });
  await field.fill('芬兰');
  await page.waitForTimeout(100);
  await page.unrouteAll();
  // A script that does not come is an error to the browser, whatever the page makes of it.
  complaints.length = 0;
  await banner.getByRole('button', { name: '重试' }).click();
  await banner.waitFor({ state: 'detached' });
  const styles = page.locator('link[rel=stylesheet]');
  expect(await styles.evaluateAll((all: HTMLLinkElement[]) => all.every(({ sheet }) => sheet))).toBe(true);
  await field.focus();
  await page
    .getByRole('option', { name: /^芬兰 / })
    .first()
    .waitFor();
});

test('a view that cannot be fetched is told of, and comes when it is asked for again', async ({
  visit,
  complaints,
}) => {
  const page = await visit('/');
  await page.route(/\/assets\/MatrixView-/, (route) => route.abort());
  await page.getByRole('link', { name: '矩阵', exact: true }).click();
  const banner = page.getByRole('alert').filter({ hasText: '连不上服务器' });
  await banner.waitFor();
  await page.unrouteAll();
  complaints.length = 0;
  await banner.getByRole('button', { name: '重试' }).click();
  await page.getByRole('gridcell').first().waitFor();
  await banner.waitFor({ state: 'detached' });
});
