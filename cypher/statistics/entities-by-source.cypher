// How many entities rest on each source.
//
// @read
// @param hidden [String]
// @column source String
// @column total Int
MATCH (e:Entity)
UNWIND e.evidenceSource AS source
WITH DISTINCT e, source
WHERE NOT source IN $hidden
RETURN source, count(*) AS total
ORDER BY source
