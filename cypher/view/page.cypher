// One page of the views, apart from their states: the newest first, among equals by id; after the one that was saved then and has this id.
//
// @read
// @param savedAt String?
// @param after String?
// @param hidden [String]
// @param first Int
// @column id String
// @column name String
// @column note String?
// @column by String?
// @column version Int
// @column savedAt String
MATCH (v:SavedView)
WHERE NOT v.id IN $hidden
  AND all(sources IN coalesce(v.restsOn, []) WHERE any(source IN split(sources, ' ') WHERE NOT source IN $hidden))
  AND ($savedAt IS NULL OR v.savedAt < $savedAt OR (v.savedAt = $savedAt AND v.id > $after))
RETURN v.id AS id, v.name AS name, v.note AS note, v.by AS by, v.version AS version, v.savedAt AS savedAt
ORDER BY savedAt DESC, id
LIMIT $first
