// For each of these entities one page of its links in both directions that fit a filter, ordered by id,
// with the entity at the other end.
//
// @read
// @param ids [String]
// @param linkKinds [String]?
// @param linkStatuses [String]?
// @param linkOrigins [String]?
// @param linkSources [String]?
// @param linkLayers [String]?
// @param hidden [String]
// @param after String?
// @param first Int
// @column entity String
// @column link Link
// @column other Entity
UNWIND $ids AS id
WITH DISTINCT id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)-[l]-(b:Entity)
  WHERE l.id > coalesce($after, '')
    AND any(source IN l.evidenceSource WHERE NOT source IN $hidden)
    AND any(source IN a.evidenceSource WHERE NOT source IN $hidden)
    AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)
    AND ($linkKinds IS NULL OR type(l) IN $linkKinds)
    AND ($linkStatuses IS NULL OR l.status IN $linkStatuses)
    AND ($linkOrigins IS NULL OR any(i IN range(0, size(l.evidenceSource) - 1) WHERE l.evidenceOrigin[i] IN $linkOrigins AND NOT l.evidenceSource[i] IN $hidden))
    AND ($linkSources IS NULL OR any(source IN l.evidenceSource WHERE source IN $linkSources AND NOT source IN $hidden))
    AND ($linkLayers IS NULL OR (a.layer IN $linkLayers AND b.layer IN $linkLayers))
  RETURN l, b
  ORDER BY l.id
  LIMIT $first
}
RETURN id AS entity,
  l {.*, kind: type(l), from: startNode(l).id, to: endNode(l).id} AS link,
  properties(b) AS other
ORDER BY entity, l.id
