// Everything that was shared, apart from what is in it: by one person or by everybody, the newest first.
//
// @read
// @param byId String?
// @param hidden [String]
// @column id String
// @column title String
// @column by String
// @column byId String
// @column at String
// @column until String
// @column revokedAt String?
// @column entities Int
// @column links Int
MATCH (s:Share)
WHERE NOT s.id IN $hidden
  AND ($byId IS NULL OR s.byId = $byId)
RETURN s.id AS id, s.title AS title, s.by AS by, s.byId AS byId, s.at AS at, s.until AS until, s.revokedAt AS revokedAt, s.entities AS entities, s.links AS links
ORDER BY at DESC, id
