import { expect, it } from 'vitest';
import { evidenceToProperties, splitEvidence } from '../../../server/graph/evidence.ts';
import { bestConfidence, type EvidenceRow } from '../../../server/graph/model.ts';

const pieces: EvidenceRow[] = [
  { source: 'src:a', locator: '一#char=1,3', quote: '甲乙', claim: null, origin: 'DOCUMENT', confidence: 'VERIFIED' },
  {
    source: 'src:b',
    locator: null,
    quote: null,
    claim: 'startYear: 2019',
    origin: 'PUBLIC_SOURCE',
    confidence: 'UNVERIFIED',
  },
  { source: 'src:a', locator: null, quote: null, claim: null, origin: 'NAME', confidence: 'INFERRED' },
];

it('lies on a node as lists of equal length', () => {
  const properties = evidenceToProperties(pieces);
  expect(Object.values(properties).map((list) => list.length)).toEqual([3, 3, 3, 3, 3, 3]);
  expect(properties).toMatchObject({ evidenceSource: ['src:a', 'src:b', 'src:a'], evidenceQuote: ['甲乙', '', ''] });
});

it('comes back as it was, apart from what else the node keeps', () => {
  const stored = { id: 'park:sip', ...evidenceToProperties(pieces) };
  expect(splitEvidence(stored, new Set())).toEqual({ evidence: pieces, rest: { id: 'park:sip' } });
});

it('comes back without that of hidden sources', () => {
  const { evidence } = splitEvidence(evidenceToProperties(pieces), new Set(['src:a']));
  expect(evidence).toEqual([pieces[1]]);
});

it('is none where nothing is kept', () => {
  expect(splitEvidence({ id: 'x' }, new Set())).toEqual({ evidence: [], rest: { id: 'x' } });
});

it('is believed as far as its best piece', () => {
  expect(bestConfidence(pieces)).toBe('VERIFIED');
  expect(bestConfidence(pieces.slice(1))).toBe('INFERRED');
  expect(bestConfidence(pieces.slice(1, 2))).toBe('UNVERIFIED');
});
