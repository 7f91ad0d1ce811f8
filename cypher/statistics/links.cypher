// How many links there are of each kind and status.
//
// @read
// @param hidden [String]
// @column kind String
// @column status String?
// @column total Int
MATCH (a:Entity)-[l]->(b:Entity)
WHERE any(source IN l.evidenceSource WHERE NOT source IN $hidden)
  AND any(source IN a.evidenceSource WHERE NOT source IN $hidden)
  AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)
RETURN type(l) AS kind, l.status AS status, count(*) AS total
ORDER BY kind, status
