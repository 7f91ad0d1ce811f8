import type { InputFile } from '../file/input.ts';
import type { FileProblem } from '../network/network.ts';
import type { EntityFact, FactPart, LinkFact } from '../source/facts.ts';
import type { OwnTable, OwnTables } from './choice.ts';
import { Directory } from './directory.ts';
import { countryFact } from '../source/country-fact.ts';
import { entityOf, intoCountry } from './entities.ts';
import { Cells, fieldsOf } from './fields.ts';
import { linkIdOf } from './ids.ts';
import { entityOfEnd, linkOf, type Counted, type Ends } from './links.ts';
import { Repeats } from './repeats.ts';
import { rowsOf } from './rows.ts';

type Files = readonly InputFile[];

const partOf = () => ({ entities: [] as EntityFact[], links: [] as LinkFact[], problems: [] as FileProblem[] });

/** Entities of a table, the countries they are in, and the links there. */
async function* readEntities(
  files: Files,
  table: OwnTable,
  { namespace }: OwnTables,
  directory: Directory,
  counted: Counted,
): AsyncGenerator<FactPart> {
  const told = new Set<string>();
  for await (const { heads, rows, problems, notes } of rowsOf(files, table)) {
    const fields = fieldsOf(heads, table);
    const part = partOf();
    part.problems.push(...problems);
    for (const row of rows) {
      const cells = new Cells(row, fields);
      const stated = entityOf(cells, table, namespace);
      if (stated) {
        const { entity, countries, unnamed } = stated;
        const names = unnamed ? [] : [entity.nameZh, entity.nameEn].filter((name) => name !== null);
        const before = directory.add(entity, names);
        if (before) cells.refuse('id', `each id once; ${before.place} has it already`, cells.text('id') ?? entity.id);
        else part.entities.push(entity);
        if (unnamed) counted.unnamed++;
        const kind = intoCountry(entity.kind);
        for (const country of kind === null || before ? [] : countries) {
          const fact = countryFact(country, row.place);
          if (!told.has(fact.id)) part.entities.push(fact);
          told.add(fact.id);
          const id = linkIdOf(namespace, [entity.id, kind ?? '', fact.id]);
          const link = { id, from: entity.id, to: fact.id, properties: {}, attributes: {}, place: row.place };
          if (kind) part.links.push({ ...link, kind });
        }
      }
      part.problems.push(...cells.problems);
    }
    yield { ...part, notes };
  }
}

/** Ends of links as entities, each once, where no table has them. */
async function* readEnds(files: Files, table: OwnTable, own: OwnTables, told: Set<string>): AsyncGenerator<FactPart> {
  for await (const { heads, rows } of rowsOf(files, table)) {
    const fields = fieldsOf(heads, table);
    const part = partOf();
    for (const row of rows) {
      const cells = new Cells(row, fields);
      for (const end of ['from', 'to'] as const) {
        const entity = entityOfEnd(cells, end, table, own.namespace);
        if (entity && !told.has(entity.id)) part.entities.push(entity);
        if (entity) told.add(entity.id);
      }
    }
    yield part;
  }
}

async function* readLinks(files: Files, table: OwnTable, ends: Ends): AsyncGenerator<FactPart> {
  for await (const { heads, rows, problems, notes } of rowsOf(files, table)) {
    const fields = fieldsOf(heads, table);
    const part = partOf();
    part.problems.push(...problems);
    for (const row of rows) {
      const cells = new Cells(row, fields);
      const link = linkOf(cells, table, ends);
      if (link) part.links.push(link);
      part.problems.push(...cells.problems);
    }
    yield { ...part, notes };
  }
}

const notesOf = ({ unnamed, loops, repeated }: Counted): string[] => [
  ...(unnamed > 0 ? [`${unnamed} rows have no name: they are called by their id.`] : []),
  ...(loops > 0 ? [`${loops} rows link something with itself: they are left out.`] : []),
  ...(repeated > 0 ? [`${repeated} rows repeat a link that came before: each is kept as a link of its own.`] : []),
];

/**
 * What tables of a person state, as other sources do: see `FactSource`. Where no table has the entities, ends of links
 * become entities. Mistakes in entities are told when entities are wanted, those in links when links are.
 */
export async function* readTables(
  files: Files,
  own: OwnTables,
  wanted: 'entities' | 'links',
): AsyncGenerator<FactPart> {
  const counted: Counted = { unnamed: 0, loops: 0, repeated: 0 };
  const directory = new Directory();
  const ofEntities = own.tables.filter(({ about }) => about === 'entities');
  const ofLinks = own.tables.filter(({ about }) => about === 'links');
  for (const table of ofEntities) {
    for await (const part of readEntities(files, table, own, directory, counted)) {
      yield wanted === 'entities' ? { ...part, links: [] } : { entities: [], links: part.links, problems: [] };
    }
  }
  if (wanted === 'links') {
    counted.unnamed = 0;
    const known = ofEntities.length > 0 ? directory : null;
    const ends = { namespace: own.namespace, directory: known, repeats: new Repeats(), counted };
    for (const table of ofLinks) yield* readLinks(files, table, ends);
  } else if (ofEntities.length === 0) {
    const told = new Set<string>();
    for (const table of ofLinks) yield* readEnds(files, table, own, told);
  }
  const notes = notesOf(counted);
  if (notes.length > 0) yield { ...partOf(), notes };
}
