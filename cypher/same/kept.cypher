// Under which id entities are answered that were joined to others; no ids ask for all of them.
//
// @read
// @param ids [String]?
// @param hidden [String]
// @column id String
// @column kept String
MATCH (a:EntityAside)
WHERE ($ids IS NULL OR a.id IN $ids)
  AND a.id <> a.kept
  AND any(source IN a.sources WHERE NOT source IN $hidden)
RETURN a.id AS id, a.kept AS kept
