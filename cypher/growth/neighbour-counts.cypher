// For each of these entities how many others stand next to it, by kind; one row with no kind where nothing does.
//
// @read
// @param ids [String]
// @param hidden [String]
// @column entity String
// @column kind String?
// @column total Int
UNWIND $ids AS id
WITH DISTINCT id
MATCH (a:Entity {id: id})
WHERE any(source IN a.evidenceSource WHERE NOT source IN $hidden)
OPTIONAL MATCH (a)-[l]-(b:Entity)
WHERE b.id <> id
  AND any(source IN l.evidenceSource WHERE NOT source IN $hidden)
  AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)
RETURN id AS entity, b.kind AS kind, count(DISTINCT b.id) AS total
ORDER BY entity, kind
