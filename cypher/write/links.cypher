// Creates these links or replaces the properties of those that are there between the same ends. They come in lists by kind: to look at each row once for each kind would take twice as long.
//
// @write
// @param byKind Map
CALL () { UNWIND $byKind.ISSUES AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[l:ISSUES {id: row.id}]->(b) SET l = row.properties }
CALL () { UNWIND $byKind.PART_OF AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[l:PART_OF {id: row.id}]->(b) SET l = row.properties }
CALL () { UNWIND $byKind.BELONGS_TO AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[l:BELONGS_TO {id: row.id}]->(b) SET l = row.properties }
CALL () { UNWIND $byKind.LOCATED_IN AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[l:LOCATED_IN {id: row.id}]->(b) SET l = row.properties }
CALL () { UNWIND $byKind.PARTNERS_WITH AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[l:PARTNERS_WITH {id: row.id}]->(b) SET l = row.properties }
CALL () { UNWIND $byKind.OPERATES AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[l:OPERATES {id: row.id}]->(b) SET l = row.properties }
CALL () { UNWIND $byKind.ORGANISES AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[l:ORGANISES {id: row.id}]->(b) SET l = row.properties }
CALL () { UNWIND $byKind.PARTICIPATES_IN AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[l:PARTICIPATES_IN {id: row.id}]->(b) SET l = row.properties }
CALL () { UNWIND $byKind.FOCUSES_ON AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[l:FOCUSES_ON {id: row.id}]->(b) SET l = row.properties }
CALL () { UNWIND $byKind.INSTANCE_OF AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[l:INSTANCE_OF {id: row.id}]->(b) SET l = row.properties }
CALL () { UNWIND $byKind.MAY_BE_INSTANCE_OF AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[l:MAY_BE_INSTANCE_OF {id: row.id}]->(b) SET l = row.properties }
CALL () { UNWIND $byKind.CALLS_FOR AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[l:CALLS_FOR {id: row.id}]->(b) SET l = row.properties }
CALL () { UNWIND $byKind.PRIORITISES AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[l:PRIORITISES {id: row.id}]->(b) SET l = row.properties }
CALL () { UNWIND $byKind.REFERS_TO AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[l:REFERS_TO {id: row.id}]->(b) SET l = row.properties }
CALL () { UNWIND $byKind.APPLIES_TO AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[l:APPLIES_TO {id: row.id}]->(b) SET l = row.properties }
CALL () { UNWIND $byKind.SUPPORTS AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[l:SUPPORTS {id: row.id}]->(b) SET l = row.properties }
