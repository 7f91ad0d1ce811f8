// How many entities are written and not shown yet, and how many links rest on them.
//
// @write
// @column entities Int
// @column links Int
OPTIONAL MATCH (e:Entity)
WHERE e.staged IS NOT NULL
WITH count(e) AS entities
OPTIONAL MATCH (a:Entity)-[l]->(b:Entity)
WHERE a.staged IS NOT NULL OR b.staged IS NOT NULL
RETURN entities, count(l) AS links
