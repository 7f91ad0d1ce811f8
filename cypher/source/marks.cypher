// Every source with its data set, and beside them everything that was decided of who may see a source; that may be decided before there is such a source.
//
// @read
// @param hidden [String]
// @column source String
// @column dataset String?
// @column marking String?
// @column onlyFor String?
CALL () {
  MATCH (s:Source) RETURN s.id AS source, s.dataset AS dataset, null AS marking, null AS onlyFor
  UNION ALL
  MATCH (m:SourceMark) RETURN m.id AS source, null AS dataset, m.marking AS marking, m.onlyFor AS onlyFor
}
WITH source, dataset, marking, onlyFor
WHERE NOT source IN $hidden
RETURN source, dataset, marking, onlyFor
ORDER BY source, dataset, marking
