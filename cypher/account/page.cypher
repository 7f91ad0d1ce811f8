// One page of the people, by key; after the one with this key.
//
// @read
// @param after String?
// @param hidden [String]
// @param first Int
// @column id String
// @column key String
// @column name String
// @column role String
// @column groups [String]
// @column local Boolean
// @column createdAt String
MATCH (a:Account)
WHERE NOT a.id IN $hidden
  AND ($after IS NULL OR a.key > $after)
RETURN a.id AS id, a.key AS key, a.name AS name, a.role AS role, a.groups AS groups, a.password IS NOT NULL AS local,
  a.createdAt AS createdAt
ORDER BY key
LIMIT $first
