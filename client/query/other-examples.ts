/** A worked example: a name for its tab, and what is asked. What it is for is said in the words of the screen. */
export interface Example {
  name:
    | 'Centres'
    | 'Connected'
    | 'Amount'
    | 'Platform'
    | 'Find'
    | 'Planned'
    | 'Round'
    | 'Ways'
    | 'Counts'
    | 'Missing'
    | 'Called';
  query: string;
}

/** What README.md does not show. */
export const otherExamples: readonly Example[] = [
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
    name: 'Find',
    query: `{
  search(text: "xinjiapo", first: 5) {
    totalCount
    nodes {
      name
      score
      entity { id kind nameZh nameEn }
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
    name: 'Round',
    query: `{
  neighbourhood(ids: ["cty:SG"], depth: 2, limit: 40) {
    entities { id kind nameZh nameEn }
    links { kind status from { id } to { id } }
    leftOut { entities links }
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
    name: 'Counts',
    query: `{
  statistics {
    entities
    links
    byKind { kind count }
    byStatus { status count }
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
];
