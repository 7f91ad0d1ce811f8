// Forgets what was put aside of these entities.
//
// @write
// @param ids [String]
CALL () { MATCH (a:EntityAside) WHERE a.id IN $ids DELETE a }
CALL () { MATCH (a:LinkAside) WHERE a.from IN $ids OR a.to IN $ids DELETE a }
