// Removes these links between their ends.
//
// @write
// @param rows [Map]
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[l]->(:Entity {id: row.to})
WHERE l.id = row.id AND type(l) = row.kind
DELETE l
