// Removes a person.
//
// @write
// @param id String
MATCH (a:Account {id: $id})
DELETE a
