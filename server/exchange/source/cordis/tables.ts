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
    ['project', 'pic'],
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

/** Other files of the publisher, whose content has no place among entities and links. */
const untaken: readonly (readonly string[])[] = [
  ['projectid', 'topic'],
  ['projectid', 'legalbasis'],
  ['projectid', 'physurl'],
  ['projectid', 'availablelanguages'],
  ['project_id', 'country_code'],
];

const lower = (heads: readonly string[]) => heads.map((head) => head.trim().toLowerCase());

export const isUntaken = (heads: readonly string[]): boolean =>
  untaken.some((columns) => columns.every((column) => lower(heads).includes(column)));

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

/** What heads would have to be for one of the two tables that everything begins with. */
export const expectedHeads =
  'projects (id, title), organisations (projectID, organisationID, name) or another table of CORDIS, by its columns';
