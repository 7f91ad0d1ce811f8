// How many links rest on each source.
//
// @read
// @param hidden [String]
// @column source String
// @column total Int
MATCH (a:Entity)-[l]->(b:Entity)
WHERE any(source IN a.evidenceSource WHERE NOT source IN $hidden)
  AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)
UNWIND l.evidenceSource AS source
WITH DISTINCT l, source
WHERE NOT source IN $hidden
RETURN source, count(*) AS total
ORDER BY source
