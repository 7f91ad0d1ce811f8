import type { Enough } from '../analysis/enough.ts';

/** Why a null model was taken. */
export const reasons = {
  LINK: {
    en: 'Every unit has several members, so the unit null would expect too little (a unit never has a single member).',
    zh: '每个单元都有多个成员，单元零模型会把预期算低（没有只有一个成员的单元），所以用联系零模型。',
  },
  UNIT: {
    en: 'There are units with a single member, so members can be taken to join units independently.',
    zh: '有的单元只有一个成员，可以看作各成员互不相干地参加单元。',
  },
  asked: { en: 'It was asked for.', zh: '按您的选择。' },
} as const;

/** How many units there are and how many it takes; null where there are enough. */
export const notEnough = ({ enough, there, needed }: Enough) => {
  if (enough) return { en: null, zh: null };
  if (needed === null) {
    return {
      en: `Too few units to say whether there are more or fewer than expected: of the ${there} there are, every member is in all or in none.`,
      zh: `单元太少，还不能判断多于还是少于预期：现有 ${there} 个，每个成员要么都在，要么都不在。`,
    };
  }
  return {
    en: `Too few units to say whether there are more or fewer than expected: there are ${there}, at least ${needed} are needed.`,
    zh: `单元太少，还不能判断多于还是少于预期：现有 ${there} 个，至少要 ${needed} 个。`,
  };
};
