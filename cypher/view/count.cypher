// How many views there are.
//
// @read
// @param hidden [String]
// @column total Int
MATCH (v:SavedView)
WHERE NOT v.id IN $hidden
  AND all(sources IN coalesce(v.restsOn, []) WHERE any(source IN split(sources, ' ') WHERE NOT source IN $hidden))
RETURN count(*) AS total
