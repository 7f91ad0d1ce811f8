import { codegen } from '@graphql-codegen/core';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, getDirectiveValues, isEnumType, lexicographicSortSchema, parse, printSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { kinds } from '../ontology/kinds.ts';
import { readSdl } from '../schema/sdl.ts';
import type { GeneratedFile } from './file.ts';

const header = '// Made by `npm run generate`; change the .graphql files instead.\n';
const scalars = { ID: 'string', Parameters: 'Readonly<Record<string, unknown>>' };

const resolverTypes = (sdl: string) =>
  codegen({
    schema: parse(sdl),
    documents: [],
    filename: 'server/schema/types.generated.ts',
    pluginMap: { typescript, resolvers },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    config: {
      scalars,
      enumsAsTypes: true,
      useTypeImports: true,
      contextType: './context.ts#Context',
      mapperTypeSuffix: '',
      makeResolverTypeCallable: true,
      mappers: {
        ...Object.fromEntries(kinds.map((kind) => [kind.typeName, '../graph/model.ts#EntityRow'])),
        Node: '../graph/model.ts#AnyRow',
        Statistics: './statistics.ts#Parts',
        Network: './network.ts#NetworkRow',
        WhyNoPath: './why-no-path.ts#WhyNoPathRow',
        PathRelaxation: './why-no-path.ts#PathRelaxationRow',
        ImportPreview: './import.ts#ImportPreviewRow',
        ImportProblem: '../exchange/network/network.ts#FileProblem',
        ImportReport: './import.ts#ImportReportRow',
        ImportJob: '../exchange/import/jobs.ts#Job',
        SavedView: './view.ts#SavedViewRow',
        SameProposal: '../analysis/same/page.ts#SaidProposal',
        SameProposalConnection: './same.ts#ProposalPage',
        SameDecision: '../exchange/same/groups.ts#Decided',
        SameDecisionConnection: './connection.ts#Connection<Decided>',
        SavedViewConnection: './connection.ts#Connection<SavedViewRow>',
        Person: './person.ts#PersonRow',
        PersonConnection: './connection.ts#Connection<PersonRow>',
        AuditEntry: './audit.ts#AuditRow',
        AuditConnection: './connection.ts#Connection<AuditRow>',
        Growth: './growth.ts#GrowthRow',
        Gap: './gap.ts#GapRow',
        GapConnection: './gap.ts#GapConnectionRow',
        Obligation: './obligation.ts#CheckedObligation',
        Coverage: './coverage.ts#CoverageRow',
        CoverageCell: './coverage.ts#CoverageCellRow',
        Entity: '../graph/model.ts#EntityRow',
        Link: '../graph/model.ts#LinkRow',
        Source: '../graph/model.ts#SourceRow',
        Evidence: '../graph/model.ts#EvidenceRow',
        EntityConnection: './connection.ts#LazyConnection<EntityRow>',
        LinkConnection: './connection.ts#LazyConnection<LinkRow>',
        SourceConnection: './connection.ts#Connection<SourceRow>',
        SearchConnection: './search.ts#SearchRow',
        SearchFacet: './search-facets.ts#SearchFacetRow',
        SearchHit: './search.ts#SearchHitRow',
      },
    },
  });

/** The types of the operations in a folder, and the operations themselves. */
const operationTypes = (sdl: string, path: string) => {
  const folder = new URL(`../../${path}/`, import.meta.url);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  if (names.length === 0) return Promise.resolve('export {};\n');
  return codegen({
    schema: parse(sdl),
    documents: names.map((name) => ({ location: name, document: parse(readFileSync(new URL(name, folder), 'utf8')) })),
    filename: `${path}/operations.generated.ts`,
    pluginMap: { operations, typedDocuments },
    plugins: [{ operations: {} }, { typedDocuments: {} }],
    config: {
      scalars,
      enumsAsTypes: true,
      useTypeImports: true,
      documentMode: 'string',
      dedupeFragments: true,
      mergeFragmentTypes: true,
      skipTypename: true,
    },
  });
};

/** Who may do what not everybody may: the page says it as the schema does. */
const needsText = (schema: GraphQLSchema) => {
  const directive = schema.getDirective('needs')!;
  const role = schema.getType('Role');
  const roles = isEnumType(role) ? role.getValues().map(({ name }) => name) : [];
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.values(type!.getFields()));
  const needed = fields.flatMap(({ name, astNode }) => {
    const needs = astNode && getDirectiveValues(directive, astNode)?.['role'];
    return needs ? [`  ${name}: '${String(needs)}',`] : [];
  });
  return `import type { Role } from './operations.generated.ts';

/** What somebody may be; each may do what those before may. */
export const roles: readonly Role[] = [${roles.map((name) => `'${name}'`).join(', ')}];

/** Of whom each question and each change is, that not everybody may ask for. */
export const needs = {
${needed.sort().join('\n')}
} as const satisfies Readonly<Record<string, Role>>;
`;
};

/** The committed schema, the types of resolvers and the typed operations of client and export. */
export const graphqlFiles = async (): Promise<GeneratedFile[]> => {
  const sdl = readSdl();
  const schema = buildSchema(sdl);
  return [
    {
      path: 'server/schema/schema.generated.graphql',
      text: `# Made by \`npm run generate\`; change the other .graphql files or the ontology instead.\n${printSchema(lexicographicSortSchema(schema))}\n`,
    },
    { path: 'server/schema/types.generated.ts', text: header + (await resolverTypes(sdl)) },
    { path: 'client/api/operations.generated.ts', text: header + (await operationTypes(sdl, 'client/api')) },
    { path: 'client/api/needs.generated.ts', text: header + needsText(schema) },
    { path: 'server/export/operations.generated.ts', text: header + (await operationTypes(sdl, 'server/export')) },
  ];
};
