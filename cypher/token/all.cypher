// The tokens of a person, or of everybody, the newest first; the secret of none.
//
// @read
// @param account String?
// @param hidden [String]
// @column id String
// @column account String
// @column owner String
// @column name String
// @column role String
// @column readOnly Boolean
// @column createdAt String
// @column expiresAt String
MATCH (t:ApiToken)
WHERE NOT t.id IN $hidden
  AND ($account IS NULL OR t.account = $account)
MATCH (a:Account)
WHERE a.id = t.account
RETURN t.id AS id, t.account AS account, a.name AS owner, t.name AS name, t.role AS role, t.readOnly AS readOnly,
  t.createdAt AS createdAt, t.expiresAt AS expiresAt
ORDER BY createdAt DESC, id
