// Serves look-ups by id, which the constraint alone does not do in the embedded engine.
//
// @write
CREATE INDEX api_token_id_index IF NOT EXISTS FOR (n:ApiToken) ON (n.id)
