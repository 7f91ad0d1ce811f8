import type { EvidenceRow } from '../graph/model.ts';
import type { Context } from './context.ts';

const quoting = ['DOCUMENT', 'NAME'];

/** Of what one thing rests on: the words of the policy if there are any, else what supports it as a whole, else all. */
const telling = (evidence: readonly EvidenceRow[]): readonly EvidenceRow[] => {
  const quotes = evidence.filter(({ origin }) => quoting.includes(origin));
  if (quotes.length > 0) return quotes;
  const whole = evidence.filter(({ claim }) => claim === null);
  return whole.length > 0 ? whole : evidence;
};

const evidenceOfOne = async ({ load }: Context, id: string): Promise<readonly EvidenceRow[]> => {
  const row = (await load.entity.load(id)) ?? (await load.link.load(id)) ?? (await load.obligation.load(id));
  return telling(row?.evidence ?? []);
};

/** The evidence of entities, links and obligations, in their order, the words of the policy first and each once. */
export const evidenceOf = async (context: Context, ids: readonly string[]): Promise<EvidenceRow[]> => {
  const pieces = (await Promise.all(ids.map((id) => evidenceOfOne(context, id)))).flat();
  // The same words may support several values; here they are told once.
  const keyOf = ({ source, locator, quote, claim }: EvidenceRow) => [source, locator, quote ?? claim].join(' ');
  const distinct = new Map(pieces.map((piece) => [keyOf(piece), piece]));
  const isQuote = ({ origin }: EvidenceRow) => quoting.includes(origin);
  return [...distinct.values()].sort((a, b) => Number(isQuote(b)) - Number(isQuote(a)));
};
