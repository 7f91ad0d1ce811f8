// For each of these entities one page of its links in both directions that fit a filter, ordered by id: what tells the
// link and the entity at its other end apart, in columns of their own, which cost a third of what whole rows do. Evidence
// and texts are left out, and what several sources have said is told as one: for whoever may see all, nothing for others.
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
// @column link String
// @column kind String
// @column outgoing Boolean
// @column status String?
// @column since Int?
// @column until Int?
// @column weight Float?
// @column other String
// @column otherKind String
// @column otherSubtype String?
// @column otherLayer String
// @column otherNameZh String
// @column otherNameEn String
// @column otherNameEnOrigin String?
// @column otherStatus String?
UNWIND $ids AS id
WITH DISTINCT id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)-[l]-(b:Entity)
  WHERE l.id > coalesce($after, '')
    AND size($hidden) = 0
    AND a.staged IS NULL
    AND b.staged IS NULL
    AND ($linkKinds IS NULL OR type(l) IN $linkKinds)
    AND ($linkStatuses IS NULL OR l.status IN $linkStatuses)
    AND ($linkOrigins IS NULL OR any(origin IN l.evidenceOrigin WHERE origin IN $linkOrigins))
    AND ($linkSources IS NULL OR any(source IN l.evidenceSource WHERE source IN $linkSources))
    AND ($linkLayers IS NULL OR (a.layer IN $linkLayers AND b.layer IN $linkLayers))
  RETURN l, b
  ORDER BY l.id
  LIMIT $first
}
RETURN id AS entity,
  l.id AS link,
  type(l) AS kind,
  startNode(l) = a AS outgoing,
  l.status AS status,
  l.since AS since,
  l.until AS until,
  l.weight AS weight,
  b.id AS other,
  b.kind AS otherKind,
  b.subtype AS otherSubtype,
  b.layer AS otherLayer,
  b.nameZh AS otherNameZh,
  b.nameEn AS otherNameEn,
  b.nameEnOrigin AS otherNameEnOrigin,
  b.status AS otherStatus
ORDER BY entity, link
