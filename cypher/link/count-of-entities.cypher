// For each of these entities how many of its links in both directions fit a filter; nothing of those that have none.
//
// @read
// @param ids [String]
// @param linkKinds [String]?
// @param linkStatuses [String]?
// @param linkOrigins [String]?
// @param linkSources [String]?
// @param linkLayers [String]?
// @param hidden [String]
// @column entity String
// @column total Int
UNWIND $ids AS id
WITH DISTINCT id
MATCH (a:Entity {id: id})-[l]-(b:Entity)
WHERE any(source IN l.evidenceSource WHERE NOT source IN $hidden)
  AND any(source IN a.evidenceSource WHERE NOT source IN $hidden)
  AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)
  AND ($linkKinds IS NULL OR type(l) IN $linkKinds)
  AND ($linkStatuses IS NULL OR l.status IN $linkStatuses)
  AND ($linkOrigins IS NULL OR any(i IN range(0, size(l.evidenceSource) - 1) WHERE l.evidenceOrigin[i] IN $linkOrigins AND NOT l.evidenceSource[i] IN $hidden))
  AND ($linkSources IS NULL OR any(source IN l.evidenceSource WHERE source IN $linkSources AND NOT source IN $hidden))
  AND ($linkLayers IS NULL OR (a.layer IN $linkLayers AND b.layer IN $linkLayers))
RETURN id AS entity, count(l) AS total
