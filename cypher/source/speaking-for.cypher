// What each source says that it speaks for, such as `COUNTRY:*` or `KIND:EVENT`; only sources that say so.
//
// @read
// @param hidden [String]
// @column source String
// @column speaksFor [String]
MATCH (s:Source)
WHERE s.speaksFor IS NOT NULL
  AND NOT s.id IN $hidden
RETURN s.id AS source, s.speaksFor AS speaksFor
ORDER BY source
