// The last entry of the log; no row while there is none.
//
// @read
// @param hidden [String]
// @column number Int
// @column hash String
MATCH (e:AuditEntry)
WHERE NOT e.hash IN $hidden
RETURN e.number AS number, e.hash AS hash
ORDER BY number DESC
LIMIT 1
