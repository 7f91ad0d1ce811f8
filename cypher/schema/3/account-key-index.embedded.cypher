// Serves look-ups by key, which the constraint alone does not do in the embedded engine.
//
// @write
CREATE INDEX account_key_index IF NOT EXISTS FOR (n:Account) ON (n.key)
