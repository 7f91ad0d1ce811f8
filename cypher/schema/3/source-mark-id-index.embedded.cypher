// Serves look-ups by id, which the constraint alone does not do in the embedded engine.
//
// @write
CREATE INDEX source_mark_id_index IF NOT EXISTS FOR (n:SourceMark) ON (n.id)
