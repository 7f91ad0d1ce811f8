// The lint rule `layers/imports`: who may import whom. Imports go down only, and views never import each other.
import { dirname, relative, resolve, sep } from 'node:path';

const shared = ['finding', 'panel', 'stage', 'marks', 'notice', 'language', 'store', 'api'];
const panels = [
  'atlas',
  'canvas',
  'card',
  'drawing',
  'filters',
  'grow',
  'legend',
  'look',
  'measures',
  'paths',
  'person',
  'same',
  'search',
  'start',
  'table',
  'takeaway',
  'unknown',
  'views',
];

/** What each part may import beside its own files. A part is a folder, or a file beside the folders. */
const allowed = {
  server: {
    ontology: [],
    analysis: ['ontology', 'search'],
    graph: ['ontology'],
    search: ['graph', 'ontology'],
    access: ['graph', 'ontology', 'errors.ts'],
    exchange: ['graph', 'ontology', 'search', 'errors.ts'],
    observe: ['access', 'graph', 'ontology', 'config.ts', 'errors.ts'],
    upload: ['errors.ts'],
    'base-map': [],
    schema: ['access', 'analysis', 'exchange', 'graph', 'ontology', 'search', 'upload', 'errors.ts'],
    generate: ['graph', 'ontology', 'schema'],
    export: ['api.ts', 'schema', 'exchange', 'graph', 'ontology', 'errors.ts'],
    'api.ts': ['schema', 'access', 'graph', 'ontology', 'errors.ts', 'stringify.ts', 'config.ts'],
    'serve-client.ts': [],
    'refuse.ts': ['access', 'graph', 'ontology', 'errors.ts'],
    'kept-answers.ts': ['schema', 'access', 'graph', 'ontology', 'errors.ts'],
    'app.ts': [
      'api.ts',
      'base-map',
      'kept-answers.ts',
      'refuse.ts',
      'serve-client.ts',
      'export',
      'schema',
      'upload',
      'access',
      'analysis',
      'graph',
      'ontology',
      'errors.ts',
      'config.ts',
    ],
  },
  client: {
    api: [],
    store: ['api'],
    theme: [],
    language: ['store', 'api'],
    marks: ['language', 'store', 'api'],
    notice: ['language', 'store', 'api'],
    stage: ['panel', 'notice', 'language', 'store', 'api'],
    panel: ['marks', 'notice', 'language', 'store', 'api'],
    finding: ['panel', 'marks', 'notice', 'language', 'store', 'api'],
    ...Object.fromEntries(panels.map((panel) => [panel, shared])),
    paths: ['card', 'filters', 'search', ...shared],
    takeaway: ['canvas', 'look', ...shared],
    look: ['measures', ...shared],
    frame: [...panels, ...shared],
  },
};

/** The parts that the list does not name: pages bring panels together, the remaining files bring everything together. */
function allowedByKind(side, part, target) {
  if (side === 'client' && !part.includes('.')) return [...panels, ...shared, 'takeaway'].includes(target);
  if (part === 'main.ts' || part === 'main.tsx') return true;
  return !['main.ts', 'main.tsx', 'app.ts', 'api.ts'].includes(target);
}

/** Where a package may be known. */
const places = {
  'neo4j-driver': ['server/graph'],
  '@grafeo-db/js': ['server/graph'],
  express: [
    'server/access',
    'server/base-map',
    'server/app.ts',
    'server/refuse.ts',
    'server/kept-answers.ts',
    'server/serve-client.ts',
    'server/export',
    'server/upload',
  ],
  cytoscape: ['client/canvas'],
};

/** Why a file (its path from the root of the repository) may not import this, if so. */
function refusal(file, specifier) {
  const [side, part] = file.split('/');
  if (!(side in allowed)) return undefined;
  if (!specifier.startsWith('.')) {
    const name = Object.keys(places).find((one) => specifier === one || specifier.startsWith(`${one}/`));
    return name && !places[name].includes(`${side}/${part}`) ? `${name} is for ${places[name]}` : undefined;
  }
  const [targetSide, target] = resolve('/', dirname(file), specifier).slice(1).split('/');
  if (targetSide !== side) return targetSide in allowed ? 'client and server share the schema only' : undefined;
  if (target === part) return undefined;
  const fine = allowed[side][part]?.includes(target) ?? allowedByKind(side, part, target);
  return fine ? undefined : `${side}/${part} may not import ${side}/${target} (test/support/lint/layers.js)`;
}

const imports = {
  create(context) {
    const file = relative(context.cwd, context.filename).replaceAll(sep, '/');
    const check = ({ source }) => {
      const message = typeof source?.value === 'string' && refusal(file, source.value);
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

export default { meta: { name: 'layers' }, rules: { imports } };
