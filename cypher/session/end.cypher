// Ends a session.
//
// @write
// @param id String
MATCH (s:Session {id: $id})
DELETE s
