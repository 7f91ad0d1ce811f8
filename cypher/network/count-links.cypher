// How many links fit a link filter and have two ends that fit an entity filter.
//
// @read
// @param ids [String]?
// @param kinds [String]?
// @param subtypes [String]?
// @param layers [String]?
// @param statuses [String]?
// @param origins [String]?
// @param sources [String]?
// @param startedFrom Int?
// @param startedUntil Int?
// @param hidden [String]
// @param linkKinds [String]?
// @param linkStatuses [String]?
// @param linkOrigins [String]?
// @param linkSources [String]?
// @param linkLayers [String]?
// @column total Int
MATCH (a:Entity)-[l]->(b:Entity)
WHERE any(source IN a.evidenceSource WHERE NOT source IN $hidden)
  AND ($ids IS NULL OR a.id IN $ids)
  AND ($kinds IS NULL OR a.kind IN $kinds)
  AND ($subtypes IS NULL OR a.subtype IN $subtypes)
  AND ($layers IS NULL OR a.layer IN $layers)
  AND ($statuses IS NULL OR a.status IN $statuses)
  AND ($origins IS NULL OR any(i IN range(0, size(a.evidenceSource) - 1) WHERE a.evidenceOrigin[i] IN $origins AND NOT a.evidenceSource[i] IN $hidden))
  AND ($sources IS NULL OR any(source IN a.evidenceSource WHERE source IN $sources AND NOT source IN $hidden))
  AND ($startedFrom IS NULL OR a.startYear >= $startedFrom)
  AND ($startedUntil IS NULL OR a.startYear <= $startedUntil)
  AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)
  AND ($ids IS NULL OR b.id IN $ids)
  AND ($kinds IS NULL OR b.kind IN $kinds)
  AND ($subtypes IS NULL OR b.subtype IN $subtypes)
  AND ($layers IS NULL OR b.layer IN $layers)
  AND ($statuses IS NULL OR b.status IN $statuses)
  AND ($origins IS NULL OR any(i IN range(0, size(b.evidenceSource) - 1) WHERE b.evidenceOrigin[i] IN $origins AND NOT b.evidenceSource[i] IN $hidden))
  AND ($sources IS NULL OR any(source IN b.evidenceSource WHERE source IN $sources AND NOT source IN $hidden))
  AND ($startedFrom IS NULL OR b.startYear >= $startedFrom)
  AND ($startedUntil IS NULL OR b.startYear <= $startedUntil)
  AND any(source IN l.evidenceSource WHERE NOT source IN $hidden)
  AND ($linkKinds IS NULL OR type(l) IN $linkKinds)
  AND ($linkStatuses IS NULL OR l.status IN $linkStatuses)
  AND ($linkOrigins IS NULL OR any(i IN range(0, size(l.evidenceSource) - 1) WHERE l.evidenceOrigin[i] IN $linkOrigins AND NOT l.evidenceSource[i] IN $hidden))
  AND ($linkSources IS NULL OR any(source IN l.evidenceSource WHERE source IN $linkSources AND NOT source IN $hidden))
  AND ($linkLayers IS NULL OR (a.layer IN $linkLayers AND b.layer IN $linkLayers))
RETURN count(*) AS total
