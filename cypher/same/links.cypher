// Links of these entities, as they are now: all of them, or those alone that were moved because an end of theirs was joined to another. One between two of them may be there twice.
//
// @write
// @param rows [Map]
// @column link Map
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})-[l]-(:Entity)
WHERE row.all OR l.statedFrom IS NOT NULL OR l.statedTo IS NOT NULL
RETURN l {.*, kind: type(l), from: startNode(l).id, to: endNode(l).id} AS link
