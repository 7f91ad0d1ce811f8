import type { PolicyWords } from './policy-zh.ts';

const count = (number: number) => number.toLocaleString('en-GB');

export const policyEn: PolicyWords = {
  original:
    'The policy is shown in its original Chinese. Choose underlined words for their English names and evidence.',
  unnamed: 'Headings that the data has no English for are in Chinese.',
  lines: 'Colours of the lines',
  inferred: 'read out of a name',
  links: (links) => `${count(links)} ${links === 1 ? 'link' : 'links'}`,
  several: 'These words speak of several: up and down change, Enter opens.',
  help: 'Tab goes from paragraph to paragraph, left and right from mention to mention, Enter opens the card.',
  lacking: 'Mentions or states of measures did not come.',
  measures: 'Measures of this paragraph',
  called: (name) => `What “${name}” calls for`,
  states: { FULFILLED: 'met', PARTIAL: 'partly met', UNMET: 'not seen', UNKNOWN: 'cannot be told' },
  modalities: { SHALL: 'shall', MAY_EXPLORE: 'may explore' },
  met: (met, required) => `${count(met)} / ${count(required)}`,
  witnesses: 'There',
  missing: 'Not seen',
  possible: 'Perhaps',
};
