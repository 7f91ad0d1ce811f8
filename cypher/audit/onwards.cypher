// The log from the beginning, so many entries after the one with this number.
//
// @read
// @param after Int
// @param hidden [String]
// @param first Int
// @column number Int
// @column at String
// @column person String
// @column name String
// @column action String
// @column subjects [String]
// @column address String
// @column previous String
// @column hash String
MATCH (e:AuditEntry)
WHERE e.number > $after AND NOT e.hash IN $hidden
RETURN e.number AS number, e.at AS at, e.person AS person, e.name AS name, e.action AS action, e.subjects AS subjects,
  e.address AS address, e.previous AS previous, e.hash AS hash
ORDER BY number
LIMIT $first
