// One page of the entities that fit a filter, ordered by id.
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
// @param after String?
// @param first Int
// @column entity Entity
MATCH (e:Entity)
WHERE e.id > coalesce($after, '')
  AND any(source IN e.evidenceSource WHERE NOT source IN $hidden)
  AND ($ids IS NULL OR e.id IN $ids)
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($subtypes IS NULL OR e.subtype IN $subtypes)
  AND ($layers IS NULL OR e.layer IN $layers)
  AND ($statuses IS NULL OR e.status IN $statuses)
  AND ($origins IS NULL OR any(i IN range(0, size(e.evidenceSource) - 1) WHERE e.evidenceOrigin[i] IN $origins AND NOT e.evidenceSource[i] IN $hidden))
  AND ($sources IS NULL OR any(source IN e.evidenceSource WHERE source IN $sources AND NOT source IN $hidden))
  AND ($startedFrom IS NULL OR e.startYear >= $startedFrom)
  AND ($startedUntil IS NULL OR e.startYear <= $startedUntil)
WITH e
ORDER BY e.id
LIMIT $first
RETURN properties(e) AS entity
ORDER BY e.id
