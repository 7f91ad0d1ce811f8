// Removes these sources.
//
// @write
// @param ids [String]
UNWIND $ids AS id
MATCH (s:Source {id: id})
DELETE s
