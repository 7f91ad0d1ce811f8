// Says that a session was used.
//
// @write
// @param id String
// @param usedAt String
MATCH (s:Session {id: $id})
SET s.usedAt = $usedAt
