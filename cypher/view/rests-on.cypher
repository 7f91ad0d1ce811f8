// What entities, links and sources with these ids rest on: each list of sources once, in which one that may be seen is enough.
//
// @read
// @param ids [String]
// @param hidden [String]
// @column sources [String]
CALL () {
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})
  RETURN e.evidenceSource AS sources
  UNION ALL
  MATCH (:Entity)-[l]->(:Entity)
  WHERE l.id IN $ids
  RETURN l.evidenceSource AS sources
  UNION ALL
  UNWIND $ids AS id
  MATCH (s:Source {id: id})
  RETURN [s.id] AS sources
}
WITH DISTINCT sources
WHERE any(source IN sources WHERE NOT source IN $hidden)
RETURN sources
