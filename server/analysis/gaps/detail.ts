import type { Words } from './finding.ts';

/** What would make a measure one that can be checked. */
export type Detail = 'number' | 'date' | 'money' | 'body';

export const details: Readonly<Record<Detail, Words>> = {
  number: { zh: '数量', en: 'number' },
  date: { zh: '期限', en: 'date' },
  money: { zh: '资金', en: 'money' },
  body: { zh: '责任单位', en: 'responsible body' },
};

const numeral = '[0-9０-９一二三四五六七八九十百千万两]+';

/**
 * How each is written. A quantity is a numeral with a measure word that counts things (三省一市 and 世界500强 are names);
 * 一批 is no quantity.
 */
const written: Readonly<Record<Exclude<Detail, 'body'>, RegExp>> = {
  number: new RegExp(`${numeral}(?:余|多)?(?:个|项|家|所|名|人次|场|件|座|[%％])`, 'u'),
  date: new RegExp(`${numeral}年(?!来)|每[年季月]|(?:近|中|远)期|期间|年底`, 'u'),
  money: new RegExp(`${numeral}(?:余|多)?(?:亿|万)?元|资金|经费|补助|拨款|预算`, 'u'),
};

/** Which of them these words name; a body is named by a link and not by words. */
export const detailsIn = (text: string): Detail[] =>
  (Object.keys(written) as (keyof typeof written)[]).filter((detail) => written[detail].test(text));
