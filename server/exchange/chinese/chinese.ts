import { aboutFiles } from './files.ts';
import { aboutJson } from './json.ts';
import { aboutNetworks } from './networks.ts';
import { aboutSources } from './sources.ts';
import { aboutTables } from './tables.ts';

/**
 * What a reader says in English, and the same in Chinese. `{}` holds words of the file and stays as it is, `{#}` a number;
 * `{:}` holds what is a phrase itself, `{?}` what may be one.
 */
export type Phrase = readonly [english: string, chinese: string];

interface Known {
  /** How much of it is the phrase's own: of several that fit, the most telling one is taken. */
  own: number;
  fits: RegExp;
  holes: readonly string[];
  chinese: string;
}

const hole = /\{[#:?]?\}/g;

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

const knownOf = ([english, chinese]: Phrase): Known => {
  const own = english.split(hole);
  const holes = english.match(hole) ?? [];
  const groups = holes.map((kind) => (kind === '{#}' ? String.raw`([\d,]+)` : '(.+?)'));
  return {
    own: own.join('').length,
    fits: new RegExp(`^${own.map((words, at) => escaped(words) + (groups[at] ?? '')).join('')}$`, 's'),
    holes,
    chinese: chinese.replaceAll(hole, '{}'),
  };
};

const known = [...aboutFiles, ...aboutTables, ...aboutJson, ...aboutNetworks, ...aboutSources]
  .map(knownOf)
  .sort((a, b) => b.own - a.own);

const phraseIn = (text: string): string | undefined => {
  for (const { fits, holes, chinese } of known) {
    const found = fits.exec(text);
    if (!found) continue;
    const held = holes.map((kind, at) => {
      const words = found[at + 1] ?? '';
      return kind === '{}' || kind === '{#}' ? words : (phraseIn(words) ?? (kind === '{?}' ? words : undefined));
    });
    if (held.includes(undefined)) continue;
    let at = 0;
    return chinese.replaceAll('{}', () => held[at++] ?? '');
  }
  return undefined;
};

/** What a reader says, in Chinese; words of the file itself stay as they are. */
export const inChinese = (said: string): string => phraseIn(said) ?? said;
