import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { kinds, type Kind } from '../ontology/kinds.ts';
import { linkKinds } from '../ontology/link-kinds.ts';

const folder = new URL('./', import.meta.url);

const handWritten = () =>
  readdirSync(fileURLToPath(folder))
    .filter((name) => name.endsWith('.graphql') && !name.endsWith('.generated.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));

const described = (description: string, body: string) => `"""\n${description}\n"""\n${body}`;

const enumeration = (name: string, description: string, values: readonly { name: string; labelEn: string }[]) =>
  described(
    description,
    `enum ${name} {\n${values.map((value) => `  "${value.labelEn}."\n  ${value.name}`).join('\n')}\n}`,
  );

/** The fields of the interface Entity, as they are written there: SDL wants them again in every type. */
const interfaceFields = (sdl: string): string => {
  const body = /interface Entity implements Node \{\n([\s\S]*?)\n\}/.exec(sdl)?.[1];
  if (!body) throw new Error('entity.graphql: the interface Entity is not where it is looked for');
  return body;
};

const objectType = (kind: Kind, shared: string) => {
  const own = Object.entries(kind.fields).map(([name, field]) => `  "${field.description}"\n  ${name}: ${field.type}`);
  return described(
    kind.description,
    `type ${kind.typeName} implements Node & Entity {\n${[shared, ...own].join('\n')}\n}`,
  );
};

/** The whole schema in SDL: the files of this folder, and one object type a kind, made from the ontology. */
export const readSdl = (): string => {
  const files = handWritten();
  const shared = interfaceFields(files.join('\n'));
  return [
    ...files,
    enumeration('EntityKind', 'A kind of entity; see `ontology`.', kinds),
    enumeration('LinkKind', 'A kind of link; see `ontology`.', linkKinds),
    ...kinds.map((kind) => objectType(kind, shared)),
  ].join('\n\n');
};
