// Removes a view.
//
// @write
// @param id String
MATCH (v:SavedView {id: $id})
DELETE v
