// Takes back what was shared: nothing of it is kept but that it was.
//
// @write
// @param id String
// @param at String
MATCH (s:Share {id: $id})
WHERE s.revokedAt IS NULL
SET s.revokedAt = $at, s.snapshot = ''
