import { expect, it } from 'vitest';
import { corrected } from '../../../client/data/understanding.ts';

const tables = JSON.stringify({
  as: 'tables',
  tables: {
    namespace: 'mine:',
    tables: [{ about: 'entities', roles: ['id', 'attribute'], kind: 'INSTITUTION', linkKind: 'PARTNERS_WITH' }],
  },
});

it('hands back what it was told, where nothing is corrected', () => {
  expect(JSON.stringify(corrected(tables, {}))).toBe(tables);
});

it('puts what a person says in its place, and leaves the rest', () => {
  const { tables: mended } = corrected(tables, { 'tables.tables.0.roles.1': 'nameZh', 'tables.tables.0.kind': 'CITY' });
  expect(mended).toEqual({
    namespace: 'mine:',
    tables: [{ about: 'entities', roles: ['id', 'nameZh'], kind: 'CITY', linkKind: 'PARTNERS_WITH' }],
  });
});

it('says of an attribute that there is none', () => {
  const network = JSON.stringify({ as: 'network', formats: ['gml'], mapping: { kindBy: 'type', kind: 'CITY' } });
  expect(corrected(network, { 'mapping.kindBy': null }).mapping).toEqual({ kindBy: null, kind: 'CITY' });
});

it('passes over what is not there any more', () => {
  const other = { 'tables.tables.7.roles.1': 'nameZh', 'tables.tables.0.roles.9': 'id', 'mapping.kindBy': null };
  expect(JSON.stringify(corrected(tables, other))).toBe(tables);
});
