import type { EvidenceResolvers } from './types.generated.ts';

const locatorPattern = /^(.*)#char=(\d+),(\d+)$/;

/** The place that a locator names, when it names characters of a text. */
const rangeOf = (locator: string | null) => {
  const match = locatorPattern.exec(locator ?? '');
  return match ? { section: match[1] ?? '', start: Number(match[2]), end: Number(match[3]) } : null;
};

export const Evidence = {
  range: ({ locator }) => rangeOf(locator),
  source: async ({ source: id }, _, { load }) => {
    const source = await load.source.load(id);
    if (!source) throw new Error(`the source ${id} of a piece of evidence is not there`);
    return source;
  },
} satisfies EvidenceResolvers;
