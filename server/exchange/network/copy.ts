/** The same text on its own. A part of a text keeps the whole alive, so what is held for long is copied out of it. */
export const copyOf = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
