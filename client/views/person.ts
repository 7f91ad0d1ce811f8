/** The decisions on gaps remember it under the same name. */
const remembered = 'name';

/** The name that was last given on this machine. */
export const nameBefore = (): string => localStorage.getItem(remembered) ?? '';

export const rememberName = (name: string): void => localStorage.setItem(remembered, name);
