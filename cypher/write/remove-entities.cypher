// Removes these entities with their links.
//
// @write
// @param ids [String]
UNWIND $ids AS id
MATCH (e:Entity {id: id})
DETACH DELETE e
