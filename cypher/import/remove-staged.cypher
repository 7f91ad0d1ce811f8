// Removes some of the entities that were written and never shown, once no link rests on them.
//
// @write
// @param most Int
// @column removed Int
MATCH (e:Entity)
WHERE e.staged IS NOT NULL AND NOT EXISTS { MATCH (e)--(:Entity) }
WITH e
LIMIT $most
DELETE e
RETURN count(*) AS removed
