// Creates these links or replaces the properties of those that are there between the same ends and of the same kind.
//
// @write
// @param rows [Map]
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
FOREACH (_ IN CASE row.kind WHEN 'ISSUES' THEN [1] ELSE [] END | MERGE (a)-[l:ISSUES {id: row.id}]->(b) SET l = row.properties)
FOREACH (_ IN CASE row.kind WHEN 'PART_OF' THEN [1] ELSE [] END | MERGE (a)-[l:PART_OF {id: row.id}]->(b) SET l = row.properties)
FOREACH (_ IN CASE row.kind WHEN 'BELONGS_TO' THEN [1] ELSE [] END | MERGE (a)-[l:BELONGS_TO {id: row.id}]->(b) SET l = row.properties)
FOREACH (_ IN CASE row.kind WHEN 'LOCATED_IN' THEN [1] ELSE [] END | MERGE (a)-[l:LOCATED_IN {id: row.id}]->(b) SET l = row.properties)
FOREACH (_ IN CASE row.kind WHEN 'PARTNERS_WITH' THEN [1] ELSE [] END | MERGE (a)-[l:PARTNERS_WITH {id: row.id}]->(b) SET l = row.properties)
FOREACH (_ IN CASE row.kind WHEN 'OPERATES' THEN [1] ELSE [] END | MERGE (a)-[l:OPERATES {id: row.id}]->(b) SET l = row.properties)
FOREACH (_ IN CASE row.kind WHEN 'ORGANISES' THEN [1] ELSE [] END | MERGE (a)-[l:ORGANISES {id: row.id}]->(b) SET l = row.properties)
FOREACH (_ IN CASE row.kind WHEN 'PARTICIPATES_IN' THEN [1] ELSE [] END | MERGE (a)-[l:PARTICIPATES_IN {id: row.id}]->(b) SET l = row.properties)
FOREACH (_ IN CASE row.kind WHEN 'FOCUSES_ON' THEN [1] ELSE [] END | MERGE (a)-[l:FOCUSES_ON {id: row.id}]->(b) SET l = row.properties)
FOREACH (_ IN CASE row.kind WHEN 'INSTANCE_OF' THEN [1] ELSE [] END | MERGE (a)-[l:INSTANCE_OF {id: row.id}]->(b) SET l = row.properties)
FOREACH (_ IN CASE row.kind WHEN 'MAY_BE_INSTANCE_OF' THEN [1] ELSE [] END | MERGE (a)-[l:MAY_BE_INSTANCE_OF {id: row.id}]->(b) SET l = row.properties)
FOREACH (_ IN CASE row.kind WHEN 'CALLS_FOR' THEN [1] ELSE [] END | MERGE (a)-[l:CALLS_FOR {id: row.id}]->(b) SET l = row.properties)
FOREACH (_ IN CASE row.kind WHEN 'PRIORITISES' THEN [1] ELSE [] END | MERGE (a)-[l:PRIORITISES {id: row.id}]->(b) SET l = row.properties)
FOREACH (_ IN CASE row.kind WHEN 'REFERS_TO' THEN [1] ELSE [] END | MERGE (a)-[l:REFERS_TO {id: row.id}]->(b) SET l = row.properties)
FOREACH (_ IN CASE row.kind WHEN 'APPLIES_TO' THEN [1] ELSE [] END | MERGE (a)-[l:APPLIES_TO {id: row.id}]->(b) SET l = row.properties)
FOREACH (_ IN CASE row.kind WHEN 'SUPPORTS' THEN [1] ELSE [] END | MERGE (a)-[l:SUPPORTS {id: row.id}]->(b) SET l = row.properties)
