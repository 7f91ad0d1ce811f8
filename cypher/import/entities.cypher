// These entities as they are now, whoever has stated them.
//
// @write
// @param ids [String]
// @column entity Map
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN properties(e) AS entity
