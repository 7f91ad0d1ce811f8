// How many entities are written and not shown yet.
//
// @write
// @column entities Int
MATCH (e:Entity)
WHERE e.staged IS NOT NULL
RETURN count(e) AS entities
