/** Something that was looked at. */
export interface Finding {
  fine: boolean;
  sentence: string;
  /** The command or the setting that mends it. */
  mend?: string;
}

export const fine = (sentence: string): Finding => ({ fine: true, sentence });
export const wrong = (sentence: string, mend: string): Finding => ({ fine: false, sentence, mend });
