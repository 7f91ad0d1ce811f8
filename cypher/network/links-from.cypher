// Of the links that start from these entities, those with these ids.
//
// @read
// @param from [String]
// @param ids [String]
// @param hidden [String]
// @column link Link
UNWIND $from AS start
WITH DISTINCT start
MATCH (a:Entity {id: start})-[l]->(b:Entity)
WHERE l.id IN $ids
  AND any(source IN l.evidenceSource WHERE NOT source IN $hidden)
  AND any(source IN a.evidenceSource WHERE NOT source IN $hidden)
  AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)
RETURN l {.*, kind: type(l), from: startNode(l).id, to: endNode(l).id} AS link
