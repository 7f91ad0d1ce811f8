// Creates links that are surely not there yet, in lists by kind. What is the same for all of them is told once: to hand it over with each row takes most of the time.
//
// @write
// @param byKind Map
// @param same Map
CALL () { UNWIND $byKind.ISSUES AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[l:ISSUES]->(b) SET l = $same SET l += row.properties }
CALL () { UNWIND $byKind.PART_OF AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[l:PART_OF]->(b) SET l = $same SET l += row.properties }
CALL () { UNWIND $byKind.BELONGS_TO AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[l:BELONGS_TO]->(b) SET l = $same SET l += row.properties }
CALL () { UNWIND $byKind.LOCATED_IN AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[l:LOCATED_IN]->(b) SET l = $same SET l += row.properties }
CALL () { UNWIND $byKind.PARTNERS_WITH AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[l:PARTNERS_WITH]->(b) SET l = $same SET l += row.properties }
CALL () { UNWIND $byKind.OPERATES AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[l:OPERATES]->(b) SET l = $same SET l += row.properties }
CALL () { UNWIND $byKind.ORGANISES AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[l:ORGANISES]->(b) SET l = $same SET l += row.properties }
CALL () { UNWIND $byKind.PARTICIPATES_IN AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[l:PARTICIPATES_IN]->(b) SET l = $same SET l += row.properties }
CALL () { UNWIND $byKind.FOCUSES_ON AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[l:FOCUSES_ON]->(b) SET l = $same SET l += row.properties }
CALL () { UNWIND $byKind.INSTANCE_OF AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[l:INSTANCE_OF]->(b) SET l = $same SET l += row.properties }
CALL () { UNWIND $byKind.MAY_BE_INSTANCE_OF AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[l:MAY_BE_INSTANCE_OF]->(b) SET l = $same SET l += row.properties }
CALL () { UNWIND $byKind.CALLS_FOR AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[l:CALLS_FOR]->(b) SET l = $same SET l += row.properties }
CALL () { UNWIND $byKind.PRIORITISES AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[l:PRIORITISES]->(b) SET l = $same SET l += row.properties }
CALL () { UNWIND $byKind.REFERS_TO AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[l:REFERS_TO]->(b) SET l = $same SET l += row.properties }
CALL () { UNWIND $byKind.APPLIES_TO AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[l:APPLIES_TO]->(b) SET l = $same SET l += row.properties }
CALL () { UNWIND $byKind.SUPPORTS AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[l:SUPPORTS]->(b) SET l = $same SET l += row.properties }
