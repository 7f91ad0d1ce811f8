// One page of the sources, ordered by id.
//
// @read
// @param hidden [String]
// @param after String?
// @param first Int
// @column source Source
MATCH (s:Source)
WHERE NOT s.id IN $hidden
  AND s.id > coalesce($after, '')
RETURN properties(s) AS source
ORDER BY s.id
LIMIT $first
