// The ids of all entities whose search text holds every one of these terms, of which there is at least one, short texts first: those of one length together, in no order. An index looks up the first.
//
// @read
// @param terms [String]
// @param hidden [String]
// @column length Int
// @column ids [String]
MATCH (e:Entity)
WHERE e.searchText CONTAINS $terms[0]
  AND (size($terms) = 1 OR all(term IN $terms WHERE e.searchText CONTAINS term))
  AND ((size($hidden) = 0 AND e.staged IS NULL) OR any(source IN e.evidenceSource WHERE NOT source IN $hidden))
WITH size(e.searchText) AS length, e.id AS id
WITH length, collect(id) AS ids
RETURN length, ids
ORDER BY length
