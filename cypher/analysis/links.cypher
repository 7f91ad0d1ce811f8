// Every link as analysis sees it: groups that are alike in kind, status and evidence, each link as its id, its start and its end with a blank between (no id has one). Starts of a group end alike, so that no group is too long to be taken in at once. One line a kind, with its condition: the embedded engine is slow at grouping by type(l), and cannot filter so many rows after a union.
//
// @read
// @param hidden [String]
// @column kind String
// @column status String?
// @column sources [String]
// @column origins [String]
// @column links [String]
CALL () {
  MATCH (a:Entity)-[l:ISSUES]->(b:Entity) WHERE size($hidden) = 0 OR (any(source IN l.evidenceSource WHERE NOT source IN $hidden) AND any(source IN a.evidenceSource WHERE NOT source IN $hidden) AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)) RETURN 'ISSUES' AS kind, a, l, b
  UNION ALL MATCH (a:Entity)-[l:PART_OF]->(b:Entity) WHERE size($hidden) = 0 OR (any(source IN l.evidenceSource WHERE NOT source IN $hidden) AND any(source IN a.evidenceSource WHERE NOT source IN $hidden) AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)) RETURN 'PART_OF' AS kind, a, l, b
  UNION ALL MATCH (a:Entity)-[l:BELONGS_TO]->(b:Entity) WHERE size($hidden) = 0 OR (any(source IN l.evidenceSource WHERE NOT source IN $hidden) AND any(source IN a.evidenceSource WHERE NOT source IN $hidden) AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)) RETURN 'BELONGS_TO' AS kind, a, l, b
  UNION ALL MATCH (a:Entity)-[l:LOCATED_IN]->(b:Entity) WHERE size($hidden) = 0 OR (any(source IN l.evidenceSource WHERE NOT source IN $hidden) AND any(source IN a.evidenceSource WHERE NOT source IN $hidden) AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)) RETURN 'LOCATED_IN' AS kind, a, l, b
  UNION ALL MATCH (a:Entity)-[l:PARTNERS_WITH]->(b:Entity) WHERE size($hidden) = 0 OR (any(source IN l.evidenceSource WHERE NOT source IN $hidden) AND any(source IN a.evidenceSource WHERE NOT source IN $hidden) AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)) RETURN 'PARTNERS_WITH' AS kind, a, l, b
  UNION ALL MATCH (a:Entity)-[l:OPERATES]->(b:Entity) WHERE size($hidden) = 0 OR (any(source IN l.evidenceSource WHERE NOT source IN $hidden) AND any(source IN a.evidenceSource WHERE NOT source IN $hidden) AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)) RETURN 'OPERATES' AS kind, a, l, b
  UNION ALL MATCH (a:Entity)-[l:ORGANISES]->(b:Entity) WHERE size($hidden) = 0 OR (any(source IN l.evidenceSource WHERE NOT source IN $hidden) AND any(source IN a.evidenceSource WHERE NOT source IN $hidden) AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)) RETURN 'ORGANISES' AS kind, a, l, b
  UNION ALL MATCH (a:Entity)-[l:PARTICIPATES_IN]->(b:Entity) WHERE size($hidden) = 0 OR (any(source IN l.evidenceSource WHERE NOT source IN $hidden) AND any(source IN a.evidenceSource WHERE NOT source IN $hidden) AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)) RETURN 'PARTICIPATES_IN' AS kind, a, l, b
  UNION ALL MATCH (a:Entity)-[l:FOCUSES_ON]->(b:Entity) WHERE size($hidden) = 0 OR (any(source IN l.evidenceSource WHERE NOT source IN $hidden) AND any(source IN a.evidenceSource WHERE NOT source IN $hidden) AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)) RETURN 'FOCUSES_ON' AS kind, a, l, b
  UNION ALL MATCH (a:Entity)-[l:INSTANCE_OF]->(b:Entity) WHERE size($hidden) = 0 OR (any(source IN l.evidenceSource WHERE NOT source IN $hidden) AND any(source IN a.evidenceSource WHERE NOT source IN $hidden) AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)) RETURN 'INSTANCE_OF' AS kind, a, l, b
  UNION ALL MATCH (a:Entity)-[l:MAY_BE_INSTANCE_OF]->(b:Entity) WHERE size($hidden) = 0 OR (any(source IN l.evidenceSource WHERE NOT source IN $hidden) AND any(source IN a.evidenceSource WHERE NOT source IN $hidden) AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)) RETURN 'MAY_BE_INSTANCE_OF' AS kind, a, l, b
  UNION ALL MATCH (a:Entity)-[l:CALLS_FOR]->(b:Entity) WHERE size($hidden) = 0 OR (any(source IN l.evidenceSource WHERE NOT source IN $hidden) AND any(source IN a.evidenceSource WHERE NOT source IN $hidden) AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)) RETURN 'CALLS_FOR' AS kind, a, l, b
  UNION ALL MATCH (a:Entity)-[l:PRIORITISES]->(b:Entity) WHERE size($hidden) = 0 OR (any(source IN l.evidenceSource WHERE NOT source IN $hidden) AND any(source IN a.evidenceSource WHERE NOT source IN $hidden) AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)) RETURN 'PRIORITISES' AS kind, a, l, b
  UNION ALL MATCH (a:Entity)-[l:REFERS_TO]->(b:Entity) WHERE size($hidden) = 0 OR (any(source IN l.evidenceSource WHERE NOT source IN $hidden) AND any(source IN a.evidenceSource WHERE NOT source IN $hidden) AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)) RETURN 'REFERS_TO' AS kind, a, l, b
  UNION ALL MATCH (a:Entity)-[l:APPLIES_TO]->(b:Entity) WHERE size($hidden) = 0 OR (any(source IN l.evidenceSource WHERE NOT source IN $hidden) AND any(source IN a.evidenceSource WHERE NOT source IN $hidden) AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)) RETURN 'APPLIES_TO' AS kind, a, l, b
  UNION ALL MATCH (a:Entity)-[l:SUPPORTS]->(b:Entity) WHERE size($hidden) = 0 OR (any(source IN l.evidenceSource WHERE NOT source IN $hidden) AND any(source IN a.evidenceSource WHERE NOT source IN $hidden) AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)) RETURN 'SUPPORTS' AS kind, a, l, b
}
WITH kind, l.status AS status,
  CASE WHEN size($hidden) = 0 THEN l.evidenceSource ELSE [i IN range(0, size(l.evidenceSource) - 1) WHERE NOT l.evidenceSource[i] IN $hidden | l.evidenceSource[i]] END AS sources,
  CASE WHEN size($hidden) = 0 THEN l.evidenceOrigin ELSE [i IN range(0, size(l.evidenceSource) - 1) WHERE NOT l.evidenceSource[i] IN $hidden | l.evidenceOrigin[i]] END AS origins,
  right(a.id, 2) AS ending, l.id + ' ' + a.id + ' ' + b.id AS link
WITH kind, status, sources, origins, ending, collect(link) AS links
RETURN kind, status, sources, origins, links
