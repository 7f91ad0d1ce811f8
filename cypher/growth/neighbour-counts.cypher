// For each of these entities how many others stand next to it, by kind, after one row with no kind for each that is there.
//
// @read
// @param ids [String]
// @param hidden [String]
// @column entity String
// @column kind String?
// @column total Int
CALL () {
  UNWIND $ids AS id
  MATCH (a:Entity {id: id})
  WHERE any(source IN a.evidenceSource WHERE NOT source IN $hidden)
  RETURN DISTINCT id AS entity, null AS kind, '' AS position, 0 AS total
  UNION ALL
  UNWIND $ids AS id
  MATCH (a:Entity {id: id})-[l]-(b:Entity)
  WHERE b.id <> id
    AND any(source IN a.evidenceSource WHERE NOT source IN $hidden)
    AND any(source IN l.evidenceSource WHERE NOT source IN $hidden)
    AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)
  RETURN id AS entity, b.kind AS kind, b.kind AS position, count(DISTINCT b.id) AS total
}
WITH entity, kind, position, total
RETURN entity, kind, total
ORDER BY entity, position
