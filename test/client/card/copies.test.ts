import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { asCitation, asGraphql } from '../../../client/card/copies.ts';
import { en, zh } from '../../support/words.ts';
import { readSdl } from '../../../server/schema/sdl.ts';

const source = { id: 'src:a', kind: 'OFFICIAL', titleZh: '甲', titleEn: 'A', url: 'https://a.example/' } as const;
const piece = {
  locator: null,
  quote: null,
  claim: null,
  origin: 'PUBLIC_SOURCE',
  confidence: 'VERIFIED',
  range: null,
  source,
} as const;

it('is a question that the API can be asked, whatever the id holds', () => {
  const schema = buildSchema(readSdl());
  expect(validate(schema, parse(asGraphql('x"} { statistics { entities } } #')))).toEqual([]);
});

it('cites each source once, in the language of the page, with the day', () => {
  const facts = { id: 'park:sip', evidence: [piece, piece] };
  const day = new Date(2026, 10, 22);
  expect(asCitation('园区', facts, 'zh', zh, day)).toBe(
    '园区。来源：甲 https://a.example/。载：国际科技合作图谱（park:sip），2026年11月22日查阅。',
  );
  expect(asCitation('Park', facts, 'en', en, day)).toBe(
    'Park. Sources: A https://a.example/. In: Science Cooperation Atlas (park:sip), seen on 22 November 2026.',
  );
});
