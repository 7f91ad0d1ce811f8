// Writes down what somebody decided of pairs of entities: that they are the same, or that they are not.
//
// @write
// @param rows [Map]
UNWIND $rows AS row
CREATE (d:SameDecision {id: row.id})
SET d = row
