// Creates these sources or replaces the properties of those that are there.
//
// @write
// @param rows [Map]
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
SET s = row.properties
