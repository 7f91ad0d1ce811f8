import { otherExamples, type Example } from './other-examples.ts';

/** The first four are those of README.md, letter by letter. */
export const examples: readonly Example[] = [
  {
    name: 'Centres',
    query: `{
  entities(filter: { kinds: [INNOVATION_CENTRE], layers: [CORE] }, first: 10) {
    totalCount
    nodes {
      nameZh
      links(first: 1, filter: { kinds: [PARTNERS_WITH], origins: [NAME] }) {
        nodes {
          confidence
          to {
            nameEn
          }
          evidence {
            quote
            locator
          }
        }
      }
    }
  }
}
`,
  },
  {
    name: 'Connected',
    query: `{
  paths(from: "cty:IL", to: "reg:js", k: 2, maxLength: 3, linkFilter: { origins: [DOCUMENT, NAME] }) {
    length
    confidence
    entities {
      nameEn
    }
    links {
      kind
      status
      evidence {
        quote
      }
    }
  }
}
`,
  },
  {
    name: 'Missing',
    query: `{
  gaps(first: 1, filter: { subjects: ["cty:FI"] }) {
    totalCount
    nodes {
      sentenceEn
      expected
      observed
      method {
        name
      }
      severity {
        level
      }
      evidence {
        quote
      }
    }
  }
}
`,
  },
  {
    name: 'Amount',
    query: `{
  search(text: "shjtdx", first: 1) {
    totalCount
    nodes {
      entity {
        id
        nameZh
      }
    }
  }
  statistics {
    entities
    links
    byLayer {
      layer
      count
    }
  }
}
`,
  },
  ...otherExamples,
];

/** An example as it stands in the editor: said what it asks, and named, for a tab takes the name of its query. */
export const inEditor = ({ name, query, begins = `query ${name}` }: Example, says: string): string =>
  `# ${says}\n${begins} ${query}`;
