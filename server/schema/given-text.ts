import { callerMistake } from '../errors.ts';

/** Characters that nobody sees, and halves of characters, which no database keeps. */
const noText = /\p{Cc}|\p{Cs}/u;

/** A text that a person may give, without white space around it; null where it is blank. */
export const givenText = (argument: string, value: string | null | undefined, most: number): string | null => {
  const text = value?.trim() ?? '';
  if (text.length > most) {
    throw callerMistake(`${argument} may have ${most} characters, it has ${text.length}`, { argument, to: most });
  }
  if (noText.test(text.replaceAll(/[\n\r\t]/g, ''))) {
    throw callerMistake(`${argument} holds a character that is no text`, { argument });
  }
  return text || null;
};

/** A text that a person must give, without white space around it. */
export const neededText = (argument: string, value: string, most: number): string => {
  const text = givenText(argument, value, most);
  if (text === null) throw callerMistake(`${argument} must not be blank`, { argument });
  return text;
};
