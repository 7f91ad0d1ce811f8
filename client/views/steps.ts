type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Which step these keys ask for. */
export const stepOf = ({ key, ctrlKey, metaKey, shiftKey, altKey }: Press): 'undo' | 'redo' | null => {
  if ((!ctrlKey && !metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : null;
};

interface Target {
  tagName: string;
  type?: string;
  isContentEditable?: boolean;
  role?: string | null;
}

const withoutText = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'color', 'file']);

/** True where letters are written: those have an undo of their own. */
export const takesText = ({ tagName, type = 'text', isContentEditable, role }: Target): boolean =>
  isContentEditable === true ||
  role === 'textbox' ||
  tagName === 'TEXTAREA' ||
  (tagName === 'INPUT' && !withoutText.has(type));
