// What each source is, and what it says that it speaks for, such as `COUNTRY:*` or `KIND:EVENT`.
//
// @read
// @param hidden [String]
// @column source String
// @column kind String
// @column speaksFor [String]
MATCH (s:Source)
WHERE NOT s.id IN $hidden
RETURN s.id AS source, s.kind AS kind, coalesce(s.speaksFor, []) AS speaksFor
ORDER BY source
