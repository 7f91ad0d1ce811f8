// Every entity that others know by an id of theirs, by which what is imported is found to be the same, with the sources that it rests on.
//
// @read
// @param hidden [String]
// @column id String
// @column identifiers [String]
// @column sources [String]
MATCH (e:Entity)
WHERE (e.identifiers IS NOT NULL OR e.isoAlpha2 IS NOT NULL)
  AND ((size($hidden) = 0 AND e.staged IS NULL) OR any(source IN e.evidenceSource WHERE NOT source IN $hidden))
RETURN e.id AS id, coalesce(e.identifiers, []) + CASE WHEN e.isoAlpha2 IS NULL THEN [] ELSE ['iso:' + toLower(e.isoAlpha2)] END AS identifiers, e.evidenceSource AS sources
