import { words, type Words } from './finding.ts';

/** What each method does, for readers. */
export const methods: Readonly<Record<string, Words>> = {
  NAMED_AS_IMPORTANT: words(
    '找出政策列为重点的，数它有几个平台或合作单元。',
    'Takes what the policy names as important and counts its platforms or units.',
  ),
  CLASS_WITHOUT_INSTANCE: words(
    '找出措施要求的类别、机制、群体，数点名的实例。',
    'Takes the classes, mechanisms and groups that measures call for and counts their named instances.',
  ),
  MAJORITY_OF_SCOPE: words(
    '与同一范围的其他成员比较：过半数有而它没有。',
    'Compares with the others of the same scope: more than half have one.',
  ),
  EXPECTED_BY_KIND: words('按本体规定，这一类都应有。', 'The ontology expects it of every one of its kind.'),
  PATTERN_OF_OBLIGATION: words(
    '按措施写成的可核对条件逐一核对。',
    'Checks the measure as a pattern, one subject after another.',
  ),
  READING_OF_WORDS: words(
    '在原文中找数量、期限、资金的写法，并找相连的责任单位。',
    'Looks for a number, a date and money in the words, and for a body linked with the measure.',
  ),
  COUNT_OF_SOURCES: words('数独立来源，并看出处的性质。', 'Counts independent sources and looks at their nature.'),
  HYPERGEOMETRIC_LOWER_TAIL: words(
    '超几何分布下尾检验，全部国家对经 Benjamini–Hochberg 校正；预期数按联系零模型。',
    'Lower tail of the hypergeometric distribution, adjusted over all pairs after Benjamini and Hochberg; expectation by the link null.',
  ),
  ZERO_RULE: words(
    '一个也没有，而按零模型至少该有 3 个：偶然如此的概率不到二十分之一。',
    'None at all, where the null model gives at least 3: chance does so less than once in twenty times.',
  ),
  VERTEX_DISJOINT_PATHS: words(
    '数两边之间互不相交的路（Menger）：只有一条就是单点。',
    'Counts ways between the two sides that share nothing (Menger): a single one is a single point.',
  ),
  ARTICULATION_POINT: words(
    '割点（Hopcroft–Tarjan），附 Burt 约束度与有效规模。',
    'Articulation points (Hopcroft and Tarjan), with Burt’s constraint and effective size.',
  ),
  BRIDGE: words(
    '桥（Hopcroft–Tarjan）：去掉这一条，两边各至少 6 个就不相连。',
    'Bridges (Hopcroft and Tarjan): without it two sides of at least 6 each are not linked.',
  ),
};
