import type { Attributes, AttributeValue } from './network.ts';
import { numberText } from './xml-write.ts';

/** What the values of a column are; `json` is what no simple type can hold, as JSON text. */
export type Holds = 'boolean' | 'long' | 'double' | 'string' | 'strings' | 'json';

/** Values of one name and of one type. */
export interface Column {
  id: string;
  name: string;
  holds: Holds;
}

/** A value of a column, as text. */
export interface Filled {
  column: Column;
  text: string;
}

const holdsOf = (value: AttributeValue, lists: boolean): Holds | null => {
  if (value === null || Number.isNaN(value)) return null;
  if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0) ? 'long' : 'double';
  if (typeof value === 'object') return lists && value.every((one) => typeof one === 'string') ? 'strings' : 'json';
  return typeof value === 'boolean' ? 'boolean' : 'string';
};

/**
 * The columns of a network, which formats declare before they are used: what is seen in a first going through fills them
 * in a second. An attribute with values of several types is several columns of one name. `lists` says whether lists of
 * text have a type of their own.
 */
export const columnsOf = (prefix: string, lists: boolean) => {
  const columns = new Map<string, Partial<Record<Holds, Column>>>();
  let made = 0;
  const columnOf = (name: string, holds: Holds): Column => {
    let byType = columns.get(name);
    if (!byType) columns.set(name, (byType = {}));
    return (byType[holds] ??= { id: `${prefix}${made++}`, name, holds });
  };
  /** One with whole numbers and others holds both as the others. */
  const fillable = ({ name, holds }: Column): Column =>
    columns.get(name)?.[holds === 'long' ? 'double' : holds] ?? columnOf(name, holds);

  return {
    see: (attributes: Attributes) => {
      for (const name in attributes) {
        const holds = holdsOf(attributes[name] ?? null, lists);
        if (holds) columnOf(name, holds);
      }
    },
    names: (): ReadonlySet<string> => new Set(columns.keys()),
    declared: (): Column[] =>
      [...columns.values()].flatMap((byType) => Object.values(byType)).filter((column) => fillable(column) === column),
    fill: (attributes: Attributes): Filled[] => {
      const filled: Filled[] = [];
      for (const name in attributes) {
        const value = attributes[name] ?? null;
        const holds = holdsOf(value, lists);
        if (!holds) continue;
        const column = fillable(columnOf(name, holds));
        const text =
          typeof value === 'number'
            ? numberText(value)
            : typeof value === 'object'
              ? JSON.stringify(value)
              : String(value);
        filled.push({ column, text });
      }
      return filled;
    },
  };
};

export type Columns = ReturnType<typeof columnsOf>;

/** A name that no column has. */
export const freeName = (name: string, columns: Columns): string => {
  const taken = columns.names();
  let free = name;
  while (taken.has(free)) free += '_';
  return free;
};
