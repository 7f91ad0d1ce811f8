// Serves look-ups by id, which the constraint alone does not do in the embedded engine.
//
// @write
CREATE INDEX session_id_index IF NOT EXISTS FOR (n:Session) ON (n.id)
