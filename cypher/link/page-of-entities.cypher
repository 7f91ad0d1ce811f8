// For each of these entities one page of its links in both directions that fit a filter, ordered by id,
// with the entity at the other end; lean ones have only what tells them apart, as long as nothing is hidden.
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
// @param lean Boolean?
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
  CASE WHEN $lean AND size($hidden) = 0
    THEN l {.id, .status, .since, .until, .weight, kind: type(l), from: startNode(l).id, to: endNode(l).id}
    ELSE l {.*, kind: type(l), from: startNode(l).id, to: endNode(l).id}
  END AS link,
  CASE WHEN $lean AND size($hidden) = 0
    THEN b {.id, .kind, .subtype, .layer, .nameZh, .nameEn, .nameEnOrigin, .status}
    ELSE properties(b)
  END AS other
ORDER BY entity, l.id
