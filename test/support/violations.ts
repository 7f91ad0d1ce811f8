import axe, { type Result } from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
/** What is looked for in a scheme: everything, and once more what colours decide. */
const looked = {
  light: { type: 'tag', values: tags },
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};
// GraphiQL's own markup nests a button in each tab and is not ours to mend.
const run = (scheme: keyof typeof looked) => {
  const options = { runOnly: looked[scheme], resultTypes: ['violations'] };
  return `axe.run({ exclude: ['.graphiql-container'] }, ${JSON.stringify(options)}).then(({ violations }) => violations)`;
};

/** Colours on their way from one scheme to the other are no colours of either; what follows one that has changed changes after it. */
const arrive = async () => {
  const changing = () => document.getAnimations().filter((one) => one instanceof CSSTransition);
  for (let some = changing(); some.length > 0; some = changing()) {
    for (const one of some) one.finish();
    await Promise.allSettled(some.map(({ finished }) => finished));
  }
};

/** What a page breaks of WCAG 2.2 AA, light and dark unless one is asked for, and where. */
export const violations = async (
  page: Page,
  schemes: readonly (keyof typeof looked)[] = ['light', 'dark'],
): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const found: string[] = [];
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor();
    await page.evaluate(arrive);
    const broken = await page.evaluate<Result[]>(run(colorScheme));
    for (const { id, help, nodes } of broken)
      for (const { target, any } of nodes)
        found.push(`${colorScheme}: ${id} (${help}) at ${target.join(' ')}: ${any[0]?.message ?? ''}`);
  }
  return found;
};
