const remembered = 'name';

/** The name that was last given on this machine, by whoever decided or saved something. */
export const nameBefore = (): string => localStorage.getItem(remembered) ?? '';

export const rememberName = (name: string): void => localStorage.setItem(remembered, name);
