// The links that fit a filter and touch these entities, with what conditions on links look at: kind, state, weight, and source, origin and confidence of the evidence that may be seen.
//
// @read
// @param from [String]
// @param linkKinds [String]?
// @param linkStatuses [String]?
// @param linkOrigins [String]?
// @param linkSources [String]?
// @param linkLayers [String]?
// @param hidden [String]
// @column link String
// @column start String
// @column end String
// @column kind String
// @column status String?
// @column weight Float?
// @column sources [String]
// @column origins [String]
// @column confidences [String]
UNWIND $from AS id
MATCH (a:Entity {id: id})-[l]-(b:Entity)
WHERE any(source IN l.evidenceSource WHERE NOT source IN $hidden)
  AND any(source IN a.evidenceSource WHERE NOT source IN $hidden)
  AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)
  AND ($linkKinds IS NULL OR type(l) IN $linkKinds)
  AND ($linkStatuses IS NULL OR l.status IN $linkStatuses)
  AND ($linkOrigins IS NULL OR any(i IN range(0, size(l.evidenceSource) - 1) WHERE l.evidenceOrigin[i] IN $linkOrigins AND NOT l.evidenceSource[i] IN $hidden))
  AND ($linkSources IS NULL OR any(source IN l.evidenceSource WHERE source IN $linkSources AND NOT source IN $hidden))
  AND ($linkLayers IS NULL OR (a.layer IN $linkLayers AND b.layer IN $linkLayers))
WITH DISTINCT l
RETURN l.id AS link, startNode(l).id AS start, endNode(l).id AS end, type(l) AS kind, l.status AS status, l.weight AS weight,
  [i IN range(0, size(l.evidenceSource) - 1) WHERE NOT l.evidenceSource[i] IN $hidden | l.evidenceSource[i]] AS sources,
  [i IN range(0, size(l.evidenceSource) - 1) WHERE NOT l.evidenceSource[i] IN $hidden | l.evidenceOrigin[i]] AS origins,
  [i IN range(0, size(l.evidenceSource) - 1) WHERE NOT l.evidenceSource[i] IN $hidden | l.evidenceConfidence[i]] AS confidences
ORDER BY link
