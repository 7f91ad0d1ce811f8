/** A worked example: a name for its tab, and what is asked. What it is for is said in the words of the screen. */
export interface Example {
  name:
    | 'Centres'
    | 'Connected'
    | 'Missing'
    | 'Amount'
    | 'Country'
    | 'Region'
    | 'Matrix'
    | 'Ways'
    | 'Platform'
    | 'Planned'
    | 'Called'
    | 'Import';
  query: string;
  /** For an example that asks for values, or that changes something. */
  begins?: string;
  variables?: string;
}

/** What README.md does not show. */
export const otherExamples: readonly Example[] = [
  {
    name: 'Country',
    query: `{
  node(id: "cty:SG") {
    ... on Country {
      nameZh
      nameEn
      links(first: 20, filter: { kinds: [PARTNERS_WITH] }) {
        totalCount
        nodes {
          status
          from { kind nameZh nameEn }
          evidence { quote source { title } }
        }
      }
    }
  }
}
`,
  },
  {
    name: 'Region',
    query: `{
  search(text: "", first: 20, filter: { layers: [CORE] }, belonging: { regions: ["reg:js"] }) {
    totalCount
    nodes {
      entity { id kind nameZh nameEn status }
    }
    facets(first: 5) {
      by
      values { id count }
    }
  }
}
`,
  },
  {
    name: 'Matrix',
    query: `{
  coverage(rows: COUNTRY, columns: REGION) {
    units
    nullModel
    notEnoughEn
    rows { id labelZh labelEn total }
    columns { id labelZh labelEn total }
    cells { row column state count expected ratio }
  }
}
`,
  },
  {
    name: 'Ways',
    query: `{
  paths(from: "cty:FI", to: "reg:sh", k: 3) {
    length
    confidence
    entities { nameZh nameEn }
    links { kind verb }
  }
}
`,
  },
  {
    name: 'Platform',
    query: `{
  node(id: "park:sip") {
    ... on CooperationPark {
      nameZh
      nameEn
      startYear
      operatorsZh
      evidence {
        quote
        origin
        confidence
        source { title url }
      }
    }
  }
}
`,
  },
  {
    name: 'Planned',
    query: `{
  links(first: 20, filter: { statuses: [TO_BUILD, TO_JOIN, TO_EXPLORE] }) {
    totalCount
    nodes {
      verb
      status
      from { nameZh nameEn }
      to { nameZh nameEn }
    }
  }
}
`,
  },
  {
    name: 'Called',
    query: `{
  obligations {
    measure { nameZh nameEn }
    modality
    quote
    state
    witnesses { nameZh nameEn }
    missing { nameZh nameEn }
  }
}
`,
  },
  {
    name: 'Import',
    begins: 'mutation Import($uploads: [ID!]!)',
    variables: '{ "uploads": ["id"] }',
    query: `{
  # curl -H 'content-type: application/octet-stream' --data-binary @a.csv "$HOST/upload?name=a.csv"
  previewImport(uploads: $uploads) {
    name
    as
    files { name bytes encoding }
    entities { kind count }
    links { kind count }
    joins
    problems { place expected found }
    notes
  }
}
`,
  },
];
