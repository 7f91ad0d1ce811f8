// The entities with these ids.
//
// @read
// @param ids [String]
// @param hidden [String]
// @column entity Entity
UNWIND $ids AS id
WITH DISTINCT id
MATCH (e:Entity {id: id})
WHERE any(source IN e.evidenceSource WHERE NOT source IN $hidden)
RETURN properties(e) AS entity
