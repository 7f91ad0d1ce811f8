import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../server/analysis/gaps/finding.ts';
import { foundIn } from '../../../support/gaps.ts';
import { small, type Small } from '../../../support/small.ts';

const said = (world: Small): Finding[] =>
  [...foundIn(small('d', world), ['ENRICHMENT']).values()].filter(({ kind }) => kind === 'WEAK_EVIDENCE');

const told = (world: Small) => new Map(said(world).map(({ id, open, closedBy }) => [id, { open, closedBy }]));

const sources: Small['sources'] = [{ id: 'src:other' }, { id: 'src:body', kind: 'OFFICIAL' }];
const twice = [{}, { source: 'src:other' }];
const partner = { id: 'link:p', from: 'lab', kind: 'PARTNERS_WITH', to: 'FI' } as const;
const unit = 'gap:weak-evidence:lab:existence';
const link = 'gap:weak-evidence:lab+FI:link:p';

type Evidence = NonNullable<Small['links']>[number]['evidence'];

const world = (ofUnit: Small['entities'], ofLink?: Evidence): Small => ({
  sources,
  entities: [{ id: 'FI', kind: 'COUNTRY' }, ...(ofUnit ?? [])],
  links: [{ ...partner, ...(ofLink && { evidence: ofLink }) }],
});

const lab = (evidence?: Evidence): Small['entities'] => [
  { id: 'lab', kind: 'JOINT_LAB', ...(evidence && { evidence }) },
];

describe('weak evidence', () => {
  it('is that a unit has a single source; its links, which rest on the same, are not told again', () => {
    expect(told(world(lab()))).toEqual(new Map([[unit, { open: true, closedBy: [] }]]));
  });

  it('is that a link has a single source though its unit has two', () => {
    expect(told(world(lab(twice)))).toEqual(
      new Map([
        [link, { open: true, closedBy: [] }],
        [unit, { open: false, closedBy: [] }],
      ]),
    );
  });

  it('is closed by a second source of the link, and tells what bears it out', () => {
    expect(told(world(lab(twice), twice))).toEqual(
      new Map([
        [link, { open: false, closedBy: ['link:p'] }],
        [unit, { open: false, closedBy: [] }],
      ]),
    );
  });

  it('was never there where what speaks is enough alone', () => {
    const byTheBody = [{ source: 'src:body' }];
    expect(said(world(lab(byTheBody), byTheBody))).toEqual([]);
  });

  it('is that only the document that wishes for a unit names it', () => {
    const document = [{ origin: 'DOCUMENT' as const }];
    const found = said(world(lab(document), document));
    expect(found.map(({ id, expected, observed }) => ({ id, expected, observed }))).toEqual([
      { id: unit, expected: 1, observed: 0 },
    ]);
  });
});
