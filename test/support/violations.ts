import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
// GraphiQL's own markup nests a button in each tab and is not ours to mend.
const run = `axe.run({ exclude: ['.graphiql-container'] }, { runOnly: { type: 'tag', values: ${JSON.stringify(tags)} } })`;

/** What a page breaks of WCAG 2.2 AA, and where. */
export const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  const results = await page.evaluate<AxeResults>(run);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id} (${help}) at ${target.join(' ')}: ${any[0]?.message ?? ''}`),
  );
};
