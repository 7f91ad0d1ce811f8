// Removes the sessions that are no longer in force.
//
// @write
// @param now String
// @param idleSince String
MATCH (s:Session)
WHERE s.expiresAt <= $now OR s.usedAt <= $idleSince
DELETE s
