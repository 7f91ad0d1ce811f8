// Creates these obligations or replaces the properties of those that are there.
//
// @write
// @param rows [Map]
UNWIND $rows AS row
MERGE (o:Obligation {id: row.id})
SET o = row.properties
