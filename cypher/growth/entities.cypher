// The entities beyond these that fit a filter and are one link that fits away from an entity: in the order MOST_LINKED, NEWEST
// or NEAREST, which is by the number of links with these and with the entity itself; among equals by id.
//
// @read
// @param id String
// @param among [String]
// @param direction String?
// @param states [String]?
// @param ids [String]?
// @param kinds [String]?
// @param subtypes [String]?
// @param layers [String]?
// @param statuses [String]?
// @param origins [String]?
// @param sources [String]?
// @param startedFrom Int?
// @param startedUntil Int?
// @param linkKinds [String]?
// @param linkStatuses [String]?
// @param linkOrigins [String]?
// @param linkSources [String]?
// @param linkLayers [String]?
// @param hidden [String]
// @param order String
// @param first Int
// @column entity Entity
MATCH (a:Entity {id: $id})-[l]-(b:Entity)
WHERE b.id <> $id
  AND NOT b.id IN $among
  AND any(source IN l.evidenceSource WHERE NOT source IN $hidden)
  AND any(source IN a.evidenceSource WHERE NOT source IN $hidden)
  AND any(source IN b.evidenceSource WHERE NOT source IN $hidden)
  AND ($direction IS NULL OR ($direction = 'OUT') = (startNode(l).id = $id))
  AND ($states IS NULL OR coalesce(l.status, '') IN $states)
  AND ($linkKinds IS NULL OR type(l) IN $linkKinds)
  AND ($linkStatuses IS NULL OR l.status IN $linkStatuses)
  AND ($linkOrigins IS NULL OR any(i IN range(0, size(l.evidenceSource) - 1) WHERE l.evidenceOrigin[i] IN $linkOrigins AND NOT l.evidenceSource[i] IN $hidden))
  AND ($linkSources IS NULL OR any(source IN l.evidenceSource WHERE source IN $linkSources AND NOT source IN $hidden))
  AND ($linkLayers IS NULL OR (a.layer IN $linkLayers AND b.layer IN $linkLayers))
  AND ($ids IS NULL OR b.id IN $ids)
  AND ($kinds IS NULL OR b.kind IN $kinds)
  AND ($subtypes IS NULL OR b.subtype IN $subtypes)
  AND ($layers IS NULL OR b.layer IN $layers)
  AND ($statuses IS NULL OR b.status IN $statuses)
  AND ($origins IS NULL OR any(i IN range(0, size(b.evidenceSource) - 1) WHERE b.evidenceOrigin[i] IN $origins AND NOT b.evidenceSource[i] IN $hidden))
  AND ($sources IS NULL OR any(source IN b.evidenceSource WHERE source IN $sources AND NOT source IN $hidden))
  AND ($startedFrom IS NULL OR b.startYear >= $startedFrom)
  AND ($startedUntil IS NULL OR b.startYear <= $startedUntil)
WITH DISTINCT b
CALL (b) {
  WITH b
  WHERE $order = 'NEWEST'
  RETURN b.startYear AS rank
  UNION ALL
  WITH b
  WHERE $order = 'NEAREST'
  RETURN COUNT {
    (b)-[m]-(other:Entity)
    WHERE (other.id IN $among OR other.id = $id)
      AND any(source IN m.evidenceSource WHERE NOT source IN $hidden)
      AND any(source IN other.evidenceSource WHERE NOT source IN $hidden)
  } AS rank
  UNION ALL
  WITH b
  WHERE NOT $order IN ['NEWEST', 'NEAREST'] AND size($hidden) = 0
  RETURN COUNT { (b)-[]-(other:Entity) WHERE other.id <> b.id } AS rank
  UNION ALL
  WITH b
  WHERE NOT $order IN ['NEWEST', 'NEAREST'] AND size($hidden) > 0
  RETURN COUNT {
    (b)-[m]-(other:Entity)
    WHERE other.id <> b.id
      AND any(source IN m.evidenceSource WHERE NOT source IN $hidden)
      AND any(source IN other.evidenceSource WHERE NOT source IN $hidden)
  } AS rank
}
WITH b, rank
ORDER BY rank IS NULL, rank DESC, b.id
LIMIT $first
RETURN properties(b) AS entity
ORDER BY rank IS NULL, rank DESC, b.id
