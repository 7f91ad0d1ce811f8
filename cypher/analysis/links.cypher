// Every link of these kinds as its two ends, ordered by id.
//
// @read
// @param linkKinds [String]
// @param hidden [String]
// @column kind String
// @column start String
// @column end String
MATCH (a:Entity)-[l]->(b:Entity)
WHERE type(l) IN $linkKinds
  AND any(source IN l.evidenceSource WHERE NOT source IN $hidden)
  AND any(source IN a.evidenceSource WHERE NOT source IN $hidden)
  AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)
RETURN type(l) AS kind, a.id AS start, b.id AS end
ORDER BY l.id
