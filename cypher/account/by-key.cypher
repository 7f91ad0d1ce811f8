// The person with this key; no row when there is none.
//
// @read
// @param key String
// @param hidden [String]
// @column id String
// @column key String
// @column name String
// @column role String
// @column groups [String]
// @column password String?
// @column createdAt String
MATCH (a:Account {key: $key})
WHERE NOT a.id IN $hidden
RETURN a.id AS id, a.key AS key, a.name AS name, a.role AS role, a.groups AS groups, a.password AS password,
  a.createdAt AS createdAt
