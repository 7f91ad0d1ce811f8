/** What JSON holds behind names, whatever it is; undefined where something on the way is no object. */
export const within = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>(
    (held, name) => (typeof held === 'object' && held !== null ? (held as Record<string, unknown>)[name] : undefined),
    value,
  );

/** The members of a list; none where it is none. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** Text without blanks around it; empty where it is none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Those of a list that are text and not empty. */
export const textsOf = (value: unknown): string[] => listOf(value).map(textOf).filter(Boolean);

export const numberOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** What was found, short enough to be told. */
export const shown = (value: unknown): string =>
  value === undefined ? 'nothing' : (JSON.stringify(value) ?? 'nothing').slice(0, 80);
