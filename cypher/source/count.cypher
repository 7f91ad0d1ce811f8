// How many sources there are.
//
// @read
// @param hidden [String]
// @column total Int
MATCH (s:Source)
WHERE NOT s.id IN $hidden
RETURN count(*) AS total
