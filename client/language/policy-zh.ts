import type { ObligationState, Modality } from '../api/operations.generated.ts';

const count = (number: number) => number.toLocaleString('zh-CN');

/** Words of the policy's text and of what stands beside it. */
export const policyZh = {
  original: '原文为中文。',
  unnamed: '资料没有英文名的标题，用中文原文。',
  lines: '下划线的颜色',
  inferred: '由名称读出',
  links: (links: number) => `${count(links)} 条联系`,
  several: '这几个字提到几个实体：上下键换一个，回车打开。',
  help: '按 Tab 键逐段移动，左右键在一段的提及之间移动，回车打开卡片。',
  lacking: '提及或措施状态没有取到。',
  measures: '本段的措施',
  called: (name: string) => `“${name}”的要求`,
  states: { FULFILLED: '已落实', PARTIAL: '部分落实', UNMET: '未见', UNKNOWN: '无法判断' } as Record<
    ObligationState,
    string
  >,
  modalities: { SHALL: '应当', MAY_EXPLORE: '可探索' } as Record<Modality, string>,
  met: (met: number, required: number) => `${count(met)} / ${count(required)}`,
  witnesses: '已有',
  missing: '未见',
  possible: '可能算',
};

export type PolicyWords = typeof policyZh;
