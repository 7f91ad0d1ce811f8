// How many entities beyond these stand next to an entity, by the status of the links that lead there.
//
// @read
// @param id String
// @param among [String]
// @param hidden [String]
// @column status String?
// @column total Int
MATCH (a:Entity {id: $id})-[l]-(b:Entity)
WHERE b.id <> $id
  AND NOT b.id IN $among
  AND any(source IN l.evidenceSource WHERE NOT source IN $hidden)
  AND any(source IN a.evidenceSource WHERE NOT source IN $hidden)
  AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)
WITH b.id AS other, l.status AS status
RETURN status, count(DISTINCT other) AS total
ORDER BY status
