// How many entities beyond these stand next to an entity, by where the evidence of the links that lead there was read.
//
// @read
// @param id String
// @param among [String]
// @param hidden [String]
// @column origin String
// @column total Int
MATCH (a:Entity {id: $id})-[l]-(b:Entity)
WHERE b.id <> $id
  AND NOT b.id IN $among
  AND any(source IN a.evidenceSource WHERE NOT source IN $hidden)
  AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)
UNWIND range(0, size(l.evidenceSource) - 1) AS i
WITH b.id AS other, l.evidenceSource[i] AS source, l.evidenceOrigin[i] AS origin
WHERE NOT source IN $hidden
RETURN origin, count(DISTINCT other) AS total
ORDER BY origin
