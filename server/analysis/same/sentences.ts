import type { Reason, ReasonAgainst, ReasonFor } from './weights.ts';

export interface Sentence {
  zh: string;
  en: string;
}

type Say = (a: string, b: string) => Sentence;

const sentences: Record<ReasonFor | ReasonAgainst, Say> = {
  IDENTIFIER_EQUAL: (id) => ({ zh: `都有标识符 ${id}。`, en: `Both have the identifier ${id}.` }),
  NAME_EQUAL: (name) => ({ zh: `名称相同：${name}。`, en: `The same name: ${name}.` }),
  CORE_EQUAL: (name) => ({
    zh: `除法律形式、虚词和词序外，名称相同：${name}。`,
    en: `The same name apart from legal form, small words and order: ${name}.`,
  }),
  NAME_SIMILAR: (a, b) => ({
    zh: `名称只差一两个字母：${a} 与 ${b}。`,
    en: `The names differ in a letter or two: ${a} and ${b}.`,
  }),
  PINYIN_EQUAL: (name) => ({
    zh: `“${name}”的拼音与另一方的名称相同。`,
    en: `The pinyin of ${name} is the other’s name.`,
  }),
  ACRONYM: (letters) => ({
    zh: `${letters} 是另一方名称的首字母。`,
    en: `${letters} are the initials of the other’s name.`,
  }),
  CITY_EQUAL: (city) => ({ zh: `同在一座城市：${city}。`, en: `In the same city: ${city}.` }),
  NEAR: (distance) => ({ zh: `两地相距 ${distance} 公里。`, en: `The two places are ${distance} km apart.` }),
  COUNTRY_EQUAL: () => ({ zh: '同在一个国家。', en: 'In the same country.' }),
  LINKS_IN_COMMON: (count) => ({
    zh: `都与另外 ${count} 个实体有关联。`,
    en: `Both are linked to ${count === '1' ? 'one other' : `${count} others`}.`,
  }),
  IDENTIFIER_DIFFERENT: (a, b) => ({
    zh: `同一体系中的标识符不同：${a} 与 ${b}。`,
    en: `Different identifiers of one scheme: ${a} and ${b}.`,
  }),
  CHARACTERS_DIFFERENT: (a, b) => ({
    zh: `拼音相同，汉字不同：${a} 与 ${b}。`,
    en: `The same pinyin, other characters: ${a} and ${b}.`,
  }),
  CHINESE_DIFFERENT: (a, b) => ({ zh: `中文名称不同：${a} 与 ${b}。`, en: `Different Chinese names: ${a} and ${b}.` }),
  COUNTRY_DIFFERENT: () => ({ zh: '在不同的国家。', en: 'In different countries.' }),
  REGION_DIFFERENT: () => ({ zh: '在不同的地区。', en: 'In different regions.' }),
  CITY_DIFFERENT: (a, b) => ({ zh: `在不同的城市：${a} 与 ${b}。`, en: `In different cities: ${a} and ${b}.` }),
  FAR: (distance) => ({ zh: `两地相距 ${distance} 公里。`, en: `The two places are ${distance} km apart.` }),
};

export const sentenceOf = ({ code, of }: Reason): Sentence => sentences[code](of[0] ?? '', of[1] ?? '');
