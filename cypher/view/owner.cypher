// Whose view this is, null where nobody had signed in; no row when there is none.
//
// @read
// @param id String
// @param hidden [String]
// @column owner String?
MATCH (v:SavedView {id: $id})
WHERE NOT v.id IN $hidden
RETURN v.owner AS owner
