// Notes that these links were stated in this run.
//
// @write
// @param rows [Map]
// @param run String
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[l]->(b:Entity {id: row.to})
WHERE l.id = row.id
SET l.run = $run
