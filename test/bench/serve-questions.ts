/** A question in both languages of the API; `undefined` where the peer has no such thing. */
export interface Question {
  what: string;
  ours: string;
  peers?: string;
  /** The variables of the nth asking. */
  variables: (n: number) => Record<string, unknown>;
}

/** Ids of what there is, and names to look for. */
export interface Known {
  projects: readonly string[];
  institutions: readonly string[];
  countries: readonly string[];
  words: readonly string[];
}

const participants = 'filter: { kinds: [PARTICIPATES_IN] }';
const located = 'filter: { kinds: [LOCATED_IN] }';
const countries = `links(first: 5, ${located}) { nodes { to { id nameEn } } }`;

/** The same order in each run, and no two neighbours asked for one after another. */
const nth = <Item>(list: readonly Item[], n: number): Item => list[(n * 7_919) % list.length]!;

export const questionsAbout = ({ projects, institutions, countries: places, words }: Known): Question[] => [
  {
    what: 'a project, who takes part in it, and their countries',
    ours: `query($id: ID!) { node(id: $id) { ... on Project { id nameEn startYear
      links(first: 100, ${participants}) { nodes { from { id nameEn ${countries} } } } } } }`,
    peers: `query($id: ID!) { projects(where: { id: { eq: $id } }) { id nameEn startYear
      participants(limit: 100) { id nameEn countries(limit: 5) { id nameEn } } } }`,
    variables: (n) => ({ id: nth(projects, n) }),
  },
  {
    what: 'a country, 20 of its institutions, how many, and how many projects each has',
    ours: `query($id: ID!) { node(id: $id) { ... on Country { id nameEn
      links(first: 20, ${located}) { totalCount nodes { from { id nameEn
        links(first: 1, ${participants}) { totalCount } } } } } } }`,
    peers: `query($id: ID!) { countries(where: { id: { eq: $id } }) { id nameEn
      institutionsConnection(first: 20) { totalCount edges { node { id nameEn
        projectsConnection(first: 1) { totalCount } } } } } }`,
    variables: (n) => ({ id: nth(places, n) }),
  },
  {
    what: 'an institution, 10 projects, 20 who take part in each, and their countries',
    ours: `query($id: ID!) { node(id: $id) { ... on Institution { id nameEn
      links(first: 10, ${participants}) { nodes { to { id nameEn
        links(first: 20, ${participants}) { nodes { from { id nameEn ${countries} } } } } } } } } }`,
    peers: `query($id: ID!) { institutions(where: { id: { eq: $id } }) { id nameEn
      projects(limit: 10) { id nameEn
        participants(limit: 20) { id nameEn countries(limit: 5) { id nameEn } } } } }`,
    variables: (n) => ({ id: nth(institutions, n) }),
  },
  {
    what: 'the shortest paths of two institutions',
    ours: `query($from: ID!, $to: ID!) { paths(from: $from, to: $to, k: 10, maxLength: 4, linkFilter: { kinds: [PARTICIPATES_IN] }) {
      length entities { id nameEn } } }`,
    variables: (n) => ({ from: nth(institutions, n), to: nth(institutions, n + 1) }),
  },
  {
    what: 'ten whose names hold a word',
    ours: 'query($text: String!) { search(text: $text, first: 10) { nodes { entity { id nameEn } } } }',
    peers: 'query($text: String!) { institutions(where: { nameEn: { contains: $text } }, limit: 10) { id nameEn } }',
    variables: (n) => ({ text: nth(words, n) }),
  },
];

/** A request as it goes over the line. */
export const bodyOf = (query: string, variables: object): string =>
  JSON.stringify({ query: query.replace(/\s+/g, ' '), variables });
