import { expect, it } from 'vitest';
import { specialised } from '../../../server/graph/specialise.ts';

const text = `MATCH (a)-[l]-(b)
WHERE any(source IN l.evidenceSource WHERE NOT source IN $hidden)
  AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)
  AND ($linkKinds IS NULL OR type(l) IN $linkKinds)
  AND ($origins IS NULL OR any(i IN range(0, size(l.o) - 1) WHERE l.o[i] IN $origins))
RETURN l`;
const nothing = { hidden: [], linkKinds: null, origins: null };

it('leaves out what nothing was said of', () => {
  expect(specialised(text, nothing)).toBe(`MATCH (a)-[l]-(b)
WHERE true
  AND b.staged IS NULL
  AND true
  AND true
RETURN l`);
});

it('looks at sources where one is hidden', () => {
  const made = specialised(text, { ...nothing, hidden: ['src:x'] });
  expect(made.match(/any\(source IN [lb]\.evidenceSource WHERE NOT source IN \$hidden\)/g)).toHaveLength(2);
});

it('keeps the conditions on what was said, brackets within them too', () => {
  expect(specialised(text, { ...nothing, origins: ['IMPORT'] })).toContain(
    'AND (any(i IN range(0, size(l.o) - 1) WHERE l.o[i] IN $origins))\nRETURN',
  );
});

it('walks only links of the kinds that are wanted, whatever their order', () => {
  const made = specialised(text, { ...nothing, linkKinds: ['PARTNERS_WITH', 'LOCATED_IN', 'PARTNERS_WITH'] });
  expect(made).toContain('(a)-[l:LOCATED_IN|PARTNERS_WITH]-(b)');
  expect(made).not.toContain('$linkKinds');
});

it.each([
  ['many kinds', ['A', 'B', 'C', 'D']],
  ['none', []],
  ['what is no kind', ['A|B]-() MATCH (x) DETACH DELETE x //']],
  ['what is no text', [7]],
])('leaves %s to the parameter', (_, linkKinds) => {
  const made = specialised(text, { ...nothing, linkKinds });
  expect(made).toContain('(a)-[l]-(b)');
  expect(made).toContain('(type(l) IN $linkKinds)');
});

const writing = `CALL () { UNWIND $byKind.ISSUES AS row CREATE (:A) }
CALL () { UNWIND $byKind.PART_OF AS row CREATE (:B) }
CALL () { UNWIND $byKind.SUPPORTS AS row CREATE (:C) }`;

it('writes of the kinds alone of which there are rows', () => {
  const made = specialised(writing, { byKind: { SUPPORTS: [{}], ISSUES: [{}] } });
  expect(made.split('\n').map((line) => /byKind\.(\w+)/.exec(line)?.[1])).toEqual(['ISSUES', 'SUPPORTS']);
  expect(specialised(writing, { byKind: { PART_OF: [{}] } })).toMatch(/^CALL .* CREATE \(:B\) }$/);
});

it('is a statement still where there are no rows at all', () => {
  expect(specialised(writing, { byKind: {} })).toBe(writing);
});
