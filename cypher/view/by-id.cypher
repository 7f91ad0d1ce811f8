// The view with this id, apart from its state; no row when there is none.
//
// @read
// @param id String
// @param hidden [String]
// @column id String
// @column name String
// @column note String?
// @column by String?
// @column version Int
// @column savedAt String
MATCH (v:SavedView {id: $id})
WHERE NOT v.id IN $hidden
  AND all(sources IN coalesce(v.restsOn, []) WHERE any(source IN split(sources, ' ') WHERE NOT source IN $hidden))
RETURN v.id AS id, v.name AS name, v.note AS note, v.by AS by, v.version AS version, v.savedAt AS savedAt
