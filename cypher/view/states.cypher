// The states of these views.
//
// @read
// @param ids [String]
// @param hidden [String]
// @column id String
// @column state String
UNWIND $ids AS id
WITH DISTINCT id
MATCH (v:SavedView {id: id})
WHERE NOT v.id IN $hidden
  AND all(sources IN coalesce(v.restsOn, []) WHERE any(source IN split(sources, ' ') WHERE NOT source IN $hidden))
RETURN v.id AS id, v.state AS state
