// Which of these links are there between their ends, as they are now, whoever has stated them.
//
// @write
// @param rows [Map]
// @column link Map
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[l]->(b:Entity {id: row.to})
WHERE l.id = row.id
RETURN l {.*, kind: type(l), from: a.id, to: b.id} AS link
