import { describe, expect, it } from 'vitest';
import { levels } from '../../../../server/analysis/gaps/finding.ts';
import { readSeed } from '../../../../server/exchange/seed/read.ts';
import { foundIn, inChinese, openIn } from '../../../support/gaps.ts';

const policy = readSeed('policy-2021-26', new URL('../../../../seed/policy-2021-26/', import.meta.url));
const found = foundIn(policy);
const open = [...found.values()].filter((finding) => finding.open);

/** What the reader of the document wrote down as unnamed or missing, by id of the entity. */
const readersList = [
  'org:city-st',
  'cty:FI',
  'park:wanxiang',
  'evt:most-events',
  'evt:matchmaking',
  'fld:key',
  'fld:shortage',
  'fld:keycountries',
  'prg:national-intl',
  'prg:bilateral',
  'mech:global-challenge',
  'mech:key-problems',
  'cat:jointlabs',
  'cat:rdcentres',
  'net:itt',
  'zone:nsttz',
  'mech:talent-channels',
  'mech:talent-events',
  'tg:g-universities',
  'tg:g-institutes',
  'tg:g-hightech',
  'tg:fortune500',
  'tg:i-universities',
  'tg:i-institutes',
  'tg:i-organisations',
  'mech:problems',
];

describe('on the policy alone', () => {
  it.each(readersList)('finds what a careful reader misses about %s', (id) => {
    expect(open.filter(({ subjects }) => subjects[0] === id)).not.toEqual([]);
  });

  it('says that the partner of the Taicang park rests on one source outside the policy', () => {
    const finding = open.find(({ subjects: [a, b] }) => a === 'park:taicang' && b === 'cty:DE');
    expect(inChinese(policy, finding)).toBe('苏州（太仓）国家先进制造技术国际创新园与德国的“合作”只有一个来源。');
  });

  it('says of Finland what is there outside the policy', () => {
    const finding = found.get('gap:priority-without-unit:cty:FI:unit');
    expect(finding).toMatchObject({
      open: true,
      expected: 1,
      observed: 0,
      measures: ['m:1.2'],
      elsewhere: ['xl:fi-nano', 'xl:finchi', 'xp:fi-hz'],
      severity: { level: 'HIGH' },
    });
    expect(inChinese(policy, finding)).toBe(
      '芬兰是重点合作国别，但没有任何平台。政策之外，公开资料可见中芬纳米创新中心、芬华创新中心、中芬科技产业园（杭州江干）。',
    );
  });

  it('leaves alone what is there: Israel and Singapore have platforms, parks and events have instances', () => {
    for (const id of ['cty:IL', 'cty:SG']) expect(found.get(`gap:priority-without-unit:${id}:unit`)?.open).toBe(false);
    for (const id of ['cat:parks', 'cat:events', 'cat:mega', 'cat:overseas']) {
      expect(open.map((finding) => finding.id)).not.toContain(`gap:no-instance:${id}:instance`);
    }
  });

  it('folds into few enough families to be read', () => {
    expect(new Set(open.map(({ family }) => family)).size).toBeLessThanOrEqual(40);
    expect(open.length).toBeLessThan(150);
  });

  it('tells the gravest first', () => {
    const ranks = open.map(({ severity }) => levels.indexOf(severity.level));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });

  it('closes with all that is known what public sources fill, and finds nothing of it twice', () => {
    const all = openIn(policy, ['CORE', 'CONTEXT', 'ENRICHMENT']);
    expect(all).not.toContain('gap:priority-without-unit:cty:FI:unit');
    expect(all).not.toContain('gap:lacks-what-others-have:reg:zj:INNOVATION_CENTRE');
    expect(new Set(all).size).toBe(all.length);
  });
});
