import { en as firstEn } from '../../client/language/en.ts';
import { pagesEn } from '../../client/language/pages-en.ts';
import { pagesZh } from '../../client/language/pages-zh.ts';
import { zh as firstZh, type Words } from '../../client/language/zh.ts';

/** All words, as the page has them once they have come. */
export const zh: Words = { ...firstZh, ...pagesZh };
export const en: Words = { ...firstEn, ...pagesEn };
