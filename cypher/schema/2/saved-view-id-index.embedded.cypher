// Serves look-ups by id, which the constraint alone does not do in the embedded engine.
//
// @write
CREATE INDEX saved_view_id_index IF NOT EXISTS FOR (n:SavedView) ON (n.id)
