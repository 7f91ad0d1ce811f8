// One page of the log, the newest first; before the entry with this number.
//
// @read
// @param before Int?
// @param person String?
// @param action String?
// @param since String?
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
WHERE NOT e.hash IN $hidden
  AND ($before IS NULL OR e.number < $before)
  AND ($person IS NULL OR e.name = $person)
  AND ($action IS NULL OR e.action = $action)
  AND ($since IS NULL OR e.at >= $since)
RETURN e.number AS number, e.at AS at, e.person AS person, e.name AS name, e.action AS action, e.subjects AS subjects,
  e.address AS address, e.previous AS previous, e.hash AS hash
ORDER BY number DESC
LIMIT $first
