import { commandsEn } from '../language/find-commands-en.ts';
import { commandsZh } from '../language/find-commands-zh.ts';
import type { Language } from '../store/view.ts';
import type { May } from '../store/useMay.ts';
import { commands, type Command, type CommandName } from './commands.ts';
import { spells } from './spelling.ts';

/** What a command is called. */
export const labelOf = (language: Language, name: CommandName): string =>
  language === 'zh' ? commandsZh[name][0] : commandsEn[name];

/** The commands that one may give and that a text means: by the words of either language, or by pinyin; all where there is none. */
export const commandsFor = (text: string, may: May): Command[] => {
  const words = text.trim().toLowerCase().split(/\s+/);
  const letters = words.join('').replace(/['’]/g, '');
  return commands.filter(({ name, needs }) => {
    if (needs && !may(needs)) return false;
    const [label, pinyin] = commandsZh[name];
    const said = [label, commandsEn[name]].map((one) => one.toLowerCase());
    return said.some((one) => words.every((word) => one.includes(word))) || spells(letters, pinyin.split(' '));
  });
};
