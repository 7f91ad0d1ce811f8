// Whose session this is, as long as it is in force; no row when it is not.
//
// @read
// @param id String
// @param now String
// @param idleSince String
// @param hidden [String]
// @column id String
// @column name String
// @column role String
// @column groups [String]
// @column usedAt String
MATCH (s:Session {id: $id})
WHERE s.expiresAt > $now AND s.usedAt > $idleSince
WITH s.account AS account, s.usedAt AS usedAt
MATCH (a:Account {id: account})
WHERE NOT a.id IN $hidden
RETURN a.id AS id, a.name AS name, a.role AS role, a.groups AS groups, usedAt
