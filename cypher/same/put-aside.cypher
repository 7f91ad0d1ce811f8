// Puts aside entities as they were before they were joined, with the id that they are answered under, and links that are not shown meanwhile.
//
// @write
// @param entities [Map]
// @param links [Map]
CALL () { UNWIND $entities AS row CREATE (a:EntityAside) SET a = row }
CALL () { UNWIND $links AS row CREATE (a:LinkAside) SET a = row }
