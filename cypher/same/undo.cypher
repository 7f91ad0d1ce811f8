// Writes down that a decision no longer holds; it stays, with who undid it.
//
// @write
// @param id String
// @param by String
// @param at String
// @param reason String?
MATCH (d:SameDecision {id: $id})
SET d.undoneBy = $by, d.undoneAt = $at, d.undoneReason = $reason
