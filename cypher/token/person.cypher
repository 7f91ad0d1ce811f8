// Whose token this is and what it is for, as long as it is in force; no row when it is not.
//
// @read
// @param id String
// @param hash String
// @param now String
// @param hidden [String]
// @column id String
// @column name String
// @column role String
// @column groups [String]
// @column tokenRole String
// @column readOnly Boolean
MATCH (t:ApiToken {id: $id})
WHERE t.hash = $hash AND t.expiresAt > $now
WITH t.account AS account, t.role AS tokenRole, t.readOnly AS readOnly
MATCH (a:Account {id: account})
WHERE NOT a.id IN $hidden
RETURN a.id AS id, a.name AS name, a.role AS role, a.groups AS groups, tokenRole, readOnly
