// Whether there is anything in the database.
//
// @read
// @column used Boolean
OPTIONAL MATCH (n)
WITH n LIMIT 1
RETURN n IS NOT NULL AS used
