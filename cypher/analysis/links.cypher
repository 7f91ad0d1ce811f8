// Every link as analysis sees it: groups that are alike in kind, status and evidence, each link as its id, its start and its end with a blank between (no id has one). Starts of a group end alike, so that no group is too long to be taken in at once.
//
// @read
// @param hidden [String]
// @column kind String
// @column status String?
// @column sources [String]
// @column origins [String]
// @column links [String]
MATCH (a:Entity)-[l]->(b:Entity)
WHERE size($hidden) = 0
  OR (any(source IN l.evidenceSource WHERE NOT source IN $hidden)
    AND any(source IN a.evidenceSource WHERE NOT source IN $hidden)
    AND any(source IN b.evidenceSource WHERE NOT source IN $hidden))
WITH type(l) AS kind, l.status AS status,
  CASE WHEN size($hidden) = 0 THEN l.evidenceSource ELSE [i IN range(0, size(l.evidenceSource) - 1) WHERE NOT l.evidenceSource[i] IN $hidden | l.evidenceSource[i]] END AS sources,
  CASE WHEN size($hidden) = 0 THEN l.evidenceOrigin ELSE [i IN range(0, size(l.evidenceSource) - 1) WHERE NOT l.evidenceSource[i] IN $hidden | l.evidenceOrigin[i]] END AS origins,
  right(a.id, 2) AS ending, l.id + ' ' + a.id + ' ' + b.id AS link
WITH kind, status, sources, origins, ending, collect(link) AS links
RETURN kind, status, sources, origins, links
