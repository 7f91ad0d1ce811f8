// How many entries of the log fit.
//
// @read
// @param person String?
// @param action String?
// @param since String?
// @param hidden [String]
// @column total Int
MATCH (e:AuditEntry)
WHERE NOT e.hash IN $hidden
  AND ($person IS NULL OR e.name = $person)
  AND ($action IS NULL OR e.action = $action)
  AND ($since IS NULL OR e.at >= $since)
RETURN count(*) AS total
