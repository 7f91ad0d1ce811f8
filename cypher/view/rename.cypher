// Gives a view another name and note; no note takes the old one away.
//
// @write
// @param id String
// @param name String
// @param note String?
MATCH (v:SavedView {id: $id})
SET v.name = $name, v.note = $note
