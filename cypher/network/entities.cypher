// The entities that fit a filter, those with most links first, among equals by id. Where nothing is hidden the engine knows how many.
//
// @read
// @param ids [String]?
// @param kinds [String]?
// @param subtypes [String]?
// @param layers [String]?
// @param statuses [String]?
// @param origins [String]?
// @param sources [String]?
// @param startedFrom Int?
// @param startedUntil Int?
// @param hidden [String]
// @param limit Int
// @column entity Entity
MATCH (e:Entity)
WHERE any(source IN e.evidenceSource WHERE NOT source IN $hidden)
  AND ($ids IS NULL OR e.id IN $ids)
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($subtypes IS NULL OR e.subtype IN $subtypes)
  AND ($layers IS NULL OR e.layer IN $layers)
  AND ($statuses IS NULL OR e.status IN $statuses)
  AND ($origins IS NULL OR any(i IN range(0, size(e.evidenceSource) - 1) WHERE e.evidenceOrigin[i] IN $origins AND NOT e.evidenceSource[i] IN $hidden))
  AND ($sources IS NULL OR any(source IN e.evidenceSource WHERE source IN $sources AND NOT source IN $hidden))
  AND ($startedFrom IS NULL OR e.startYear >= $startedFrom)
  AND ($startedUntil IS NULL OR e.startYear <= $startedUntil)
CALL (e) {
  WITH e
  WHERE size($hidden) = 0
  RETURN COUNT { (e)--() } AS degree
  UNION ALL
  WITH e
  WHERE size($hidden) > 0
  RETURN COUNT {
    (e)-[m]-(other:Entity)
    WHERE any(source IN m.evidenceSource WHERE NOT source IN $hidden)
      AND any(source IN other.evidenceSource WHERE NOT source IN $hidden)
  } AS degree
}
WITH e, degree
ORDER BY degree DESC, e.id
LIMIT $limit
RETURN properties(e) AS entity
ORDER BY degree DESC, e.id
