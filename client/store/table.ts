import { oneOf, type Reading } from './reading.ts';

export const forms = ['entities', 'links', 'outline'] as const;
export type Form = (typeof forms)[number];

/** Columns that rows can be ordered by. */
export const sortable = {
  entities: ['name', 'otherName', 'kind', 'status', 'links'],
  links: ['from', 'kind', 'to', 'status', 'confidence', 'origins'],
} as const;

export interface Order {
  /** Key of a column. */
  by: string;
  descending: boolean;
}

/** How the table tells what the picture shows. */
export interface Table {
  form: Form;
  entities: Order;
  links: Order;
  /** Only rows are told that hold this text; all where it is empty. */
  sought: string;
  /** Keys of pieces of the outline that are open or closed otherwise than at first. */
  turned: readonly string[];
}

/** The important first among entities; links by where they start from. */
export const tableAtFirst: Table = {
  form: 'entities',
  entities: { by: 'links', descending: true },
  links: { by: 'from', descending: false },
  sought: '',
  turned: [],
};

/** What an address calls the order of each: `sort=-links` is by number of links, from the largest. */
const names = { entities: 'sort', links: 'sort-links' } as const;

const textOf = ({ by, descending }: Order) => (descending ? `-${by}` : by);

const orderFrom = (columns: readonly string[]) => (text: string) => {
  const order = { by: text.replace(/^-/, ''), descending: text.startsWith('-') };
  return columns.includes(order.by) ? [order] : [];
};

/** The table of an address; undefined where it says nothing of one. */
export const tableFrom = (said: Reading): Table | undefined => {
  const form = said.one('form', oneOf(forms));
  const entities = said.one(names.entities, orderFrom(sortable.entities));
  const links = said.one(names.links, orderFrom(sortable.links));
  const sought = said.one('find', (text) => (text.trim() === '' ? [] : [text]));
  const turned = said.all('tree', (text) => (text === '' ? [] : [text]));
  if (!form && !entities && !links && !sought && turned.length === 0) return undefined;
  return {
    form: form ?? tableAtFirst.form,
    entities: entities ?? tableAtFirst.entities,
    links: links ?? tableAtFirst.links,
    sought: sought ?? tableAtFirst.sought,
    turned: [...new Set(turned)],
  };
};

/** What an address has to say of a table, where it differs from the first. */
export const tableParts = ({ form, sought, turned, ...orders }: Table): [name: string, value: string][] => [
  ...(form === tableAtFirst.form ? [] : [['form', form] satisfies [string, string]]),
  ...(sought === '' ? [] : [['find', sought] satisfies [string, string]]),
  ...turned.map((key): [string, string] => ['tree', key]),
  ...(['entities', 'links'] as const)
    .filter((rows) => textOf(orders[rows]) !== textOf(tableAtFirst[rows]))
    .map((rows): [string, string] => [names[rows], textOf(orders[rows])]),
];
