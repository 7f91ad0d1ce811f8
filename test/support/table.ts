import { expect } from 'vitest';
import type { Page } from 'playwright-core';

type Form = '实体' | '联系' | '提纲';

export const rows = (page: Page) => page.locator('[data-at]');
export const focused = (page: Page) => page.locator('[data-at]:focus');
export const summary = (page: Page) => page.getByRole('status', { name: '概要' });
export const find = (page: Page) => page.getByRole('textbox', { name: '在表中查找' });
export const card = (page: Page) => page.getByRole('complementary', { name: '卡片' });

export const show = async (page: Page, form: Form) => {
  await rows(page).first().waitFor();
  await page.getByRole('radiogroup', { name: '表的形式' }).getByText(form).click();
  await page.getByRole(form === '提纲' ? 'tree' : 'grid', { name: form }).waitFor();
};

/** Goes with Tab alone from the field into the rows. */
export const enter = async (page: Page) => {
  await find(page).focus();
  await expect
    .poll(async () => {
      await page.keyboard.press('Tab');
      return focused(page).count();
    })
    .toBe(1);
};
