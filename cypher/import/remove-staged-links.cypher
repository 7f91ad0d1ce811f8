// Removes some of the links of entities that were written and never shown.
//
// @write
// @param most Int
// @column removed Int
MATCH (e:Entity)-[l]-(:Entity)
WHERE e.staged IS NOT NULL
WITH DISTINCT l
LIMIT $most
DELETE l
RETURN count(*) AS removed
