import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What holds the keyboard. */
export const focused = (page: Page) => page.locator(':focus');

/** Whether an element holds the keyboard now. */
const holds = (wanted: Locator) => wanted.evaluate((one) => one === document.activeElement);

/** The keyboard comes to be there; in between it may be on its way. */
export const arrives = (wanted: Locator) => expect.poll(() => holds(wanted), { timeout: 10_000 }).toBe(true);

/** Gives the keyboard to the picture once it holds what is to be seen. */
export const toPicture = (page: Page) => page.locator('[role=application][aria-busy=false]').focus();

/** Goes to an element as who has no mouse does, and fails where that does not lead there. */
export const goTo = async (page: Page, wanted: Locator, key = 'Tab') => {
  await wanted.waitFor({ state: 'attached' });
  const passed: string[] = [];
  while (!(await holds(wanted))) {
    await page.keyboard.press(key);
    const here = (await focused(page).count()) === 0 ? 'nothing' : await focused(page).evaluate((one) => one.outerHTML);
    passed.push(here.slice(0, 200));
    if (passed.length > 60 || here === 'nothing') throw new Error(`${key} does not lead there:\n${passed.join('\n')}`);
  }
};
