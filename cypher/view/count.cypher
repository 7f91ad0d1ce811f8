// How many views there are.
//
// @read
// @param hidden [String]
// @column total Int
MATCH (v:SavedView)
WHERE NOT v.id IN $hidden
RETURN count(*) AS total
