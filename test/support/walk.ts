import type { Answer, TestApi } from './api.ts';

/** All pages of a root connection, a hundred at a time; `nodes` are the fields that are wanted of each. */
export const walk = async <Node>(api: TestApi, field: string, nodes: string, { hidden = [] as string[] } = {}) => {
  const query = `query ($after: String) { ${field}(first: 100, after: $after) {
    totalCount nodes { ${nodes} } pageInfo { hasNextPage endCursor }
  } }`;
  const found: Node[] = [];
  const totals = new Set<number>();
  let after: string | null = null;
  do {
    const data: Answer['data'] = await api.data(query, { after }, { hidden });
    const { totalCount, nodes: page, pageInfo } = data[field];
    found.push(...page);
    totals.add(totalCount);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return { found, totals: [...totals] };
};
