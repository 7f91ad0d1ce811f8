/** The tables of CORDIS, by the columns of all their years; the first name that is there is taken. */
const tables = {
  projects: {
    project: ['id', 'reference', 'project_id'],
    title: ['title'],
    acronym: ['acronym'],
    rcn: ['rcn'],
    doi: ['grantdoi'],
    start: ['startdate', 'start_date', 'start_year'],
    website: ['projecturl'],
  },
  fields: { project: ['projectid'], code: ['euroscivoccode'], path: ['euroscivocpath'], title: ['euroscivoctitle'] },
  organisations: {
    project: ['projectid', 'projectreference', 'project_id'],
    acronym: ['projectacronym'],
    pic: ['organisationid', 'organizationid', 'pic', 'id'],
    name: ['name', 'org_name'],
    shortName: ['shortname'],
    type: ['activitytype', 'org_type'],
    country: ['country'],
    city: ['city'],
    geolocation: ['geolocation'],
    website: ['organizationurl', 'organisationurl'],
    role: ['role'],
  },
  names: {
    pic: ['pic'],
    name: ['name'],
    shortName: ['short_name'],
    type: ['activity_type'],
    country: ['country'],
    city: ['city'],
  },
  participations: {
    rcn: ['rcn'],
    pic: ['pic'],
    role: ['role'],
    type: ['type'],
    country: ['country'],
    start: ['start_date', 'start_year'],
  },
  pairs: { source: ['source'], target: ['target'], weight: ['projects'] },
} as const satisfies Record<string, Record<string, readonly string[]>>;

export type TableName = keyof typeof tables;

/** Fields of which a table cannot be one without, all of an alternative. */
const needed: Record<TableName, readonly (readonly string[])[]> = {
  projects: [['project', 'title', 'acronym']],
  fields: [['project', 'code', 'title']],
  organisations: [
    ['project', 'name'],
    ['project', 'pic', 'role'],
  ],
  participations: [['rcn', 'pic']],
  names: [['pic', 'name']],
  pairs: [['source', 'target', 'weight']],
};

/** Columns of which nothing is told again elsewhere: what they say is in the fields or of no use. */
const dropped = new Set(['contentupdatedate', 'contactform', 'projectacronym', 'projectid', 'projectrcn']);

/** A table by its heads: where each field is, and what other columns it has. */
export interface TableColumns {
  table: TableName;
  at: ReadonlyMap<string, number>;
  others: readonly (readonly [index: number, head: string])[];
}

const lower = (heads: readonly string[]) => heads.map((head) => head.trim().toLowerCase());

const columnsOf = (table: TableName, heads: readonly string[]): TableColumns => {
  const known = lower(heads);
  const at = new Map<string, number>();
  for (const [field, names] of Object.entries<readonly string[]>(tables[table])) {
    const name = names.find((one) => known.includes(one));
    // Where organisations have a column for the project beside names of their own, `id` is the number of a row.
    const isRowNumber = table === 'organisations' && name === 'id' && known.includes('org_name');
    if (name !== undefined && !isRowNumber) at.set(field, known.indexOf(name));
  }
  const taken = new Set(at.values());
  const others = heads.flatMap((head, index) =>
    taken.has(index) || dropped.has(known[index] ?? '') || (known[index] === 'id' && table === 'organisations')
      ? []
      : [[index, head.trim()] as const],
  );
  return { table, at, others };
};

/** Which table heads are of; undefined where none. */
export const tableOf = (heads: readonly string[]): TableColumns | undefined =>
  (Object.keys(needed) as TableName[])
    .map((table) => columnsOf(table, heads))
    .find(({ table, at }) => needed[table].some((fields) => fields.every((field) => at.has(field))));

/** The table that heads are nearest to: how many of its fields they have, and names of those it cannot be without. */
export const nearestTable = (heads: readonly string[]): { table: TableName; fields: number; missing: string[] } => {
  const [nearest] = (Object.keys(needed) as TableName[])
    .map((table) => ({ table, at: columnsOf(table, heads).at }))
    .sort((a, b) => b.at.size - a.at.size);
  const { table, at } = nearest ?? { table: 'projects', at: new Map<string, number>() };
  const names: Readonly<Record<string, readonly string[]>> = tables[table];
  const missing = (needed[table][0] ?? []).filter((field) => !at.has(field));
  return { table, fields: at.size, missing: missing.map((field) => names[field]?.join(' or ') ?? field) };
};
