// Which of these entities are there, and of which kind, so that files are told before they are written what they join.
//
// @read
// @param ids [String]
// @param hidden [String]
// @column id String
// @column kind String
UNWIND $ids AS id
WITH DISTINCT id
MATCH (e:Entity {id: id})
WHERE any(source IN e.evidenceSource WHERE NOT source IN $hidden)
RETURN e.id AS id, e.kind AS kind
