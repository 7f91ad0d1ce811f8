// The links with these ids.
//
// @read
// @param ids [String]
// @param hidden [String]
// @column link Link
MATCH (a:Entity)-[l]->(b:Entity)
WHERE l.id IN $ids
  AND any(source IN l.evidenceSource WHERE NOT source IN $hidden)
  AND any(source IN a.evidenceSource WHERE NOT source IN $hidden)
  AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)
RETURN l {.*, kind: type(l), from: startNode(l).id, to: endNode(l).id} AS link
