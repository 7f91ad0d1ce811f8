// How many links each of these entities has in all.
//
// @read
// @param ids [String]
// @param hidden [String]
// @column id String
// @column degree Int
UNWIND $ids AS id
WITH DISTINCT id
MATCH (e:Entity {id: id})
WHERE any(source IN e.evidenceSource WHERE NOT source IN $hidden)
RETURN e.id AS id, COUNT {
  (e)-[m]-(other:Entity)
  WHERE any(source IN m.evidenceSource WHERE NOT source IN $hidden)
    AND any(source IN other.evidenceSource WHERE NOT source IN $hidden)
} AS degree
