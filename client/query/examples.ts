/** What can be asked, worked through; the first tabs of the query page. */
export const examples = [
  `# 一个平台和它所依据的原文 · A platform and the words it rests on
query Platform {
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
  `# 按名称查找：中文、英文、拼音或首字母 · Find by name: Chinese, English, pinyin or initials
query Find {
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
  `# 政策要求而尚未建成的联系 · What the policy calls for and is not built yet
query Planned {
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
  `# 新加坡周围两步之内 · Two links round Singapore
query Round {
  neighbourhood(ids: ["cty:SG"], depth: 2, limit: 40) {
    entities { id kind nameZh nameEn }
    links { kind status from { id } to { id } }
    leftOut { entities links }
  }
}
`,
  `# 从芬兰到上海的路径 · Ways from Finland to Shanghai
query Ways {
  paths(from: "cty:FI", to: "reg:sh", k: 3) {
    length
    confidence
    entities { nameZh nameEn }
    links { kind verb }
  }
}
`,
  `# 有多少，来自哪里 · How much there is, and where from
query Counts {
  statistics {
    entities
    links
    byKind { kind count }
    byStatus { status count }
  }
}
`,
];
