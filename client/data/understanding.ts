/** How files are understood, as the server tells it in JSON; only what a person can correct here. */
export interface Understanding {
  as: 'source' | 'network' | 'tables';
  tables?: { tables: readonly TableMeaning[] };
  mapping?: Mapping;
}

export interface TableMeaning {
  about: 'entities' | 'links';
  roles: readonly string[];
  kind: string;
  linkKind: string;
}

export interface Mapping {
  kindBy: string | null;
  kind: string;
  nameBy: string | null;
  linkKindBy: string | null;
  linkKind: string;
}

/** What a person says otherwise: where in the understanding, and what; it holds when the rest is guessed anew. */
export type Corrections = Readonly<Record<string, string | null>>;

/** The understanding with what was corrected in it; what is not in it any more is passed over. */
export const corrected = (understanding: string, corrections: Corrections): Understanding => {
  const whole = JSON.parse(understanding) as Understanding;
  for (const [path, value] of Object.entries(corrections)) {
    const names = path.split('.');
    const last = names.pop()!;
    const holder = names.reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], whole);
    if (holder && last in (holder as object)) (holder as Record<string, unknown>)[last] = value;
  }
  return whole;
};
