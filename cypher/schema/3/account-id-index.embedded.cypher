// Serves look-ups by id, which the constraint alone does not do in the embedded engine.
//
// @write
CREATE INDEX account_id_index IF NOT EXISTS FOR (n:Account) ON (n.id)
