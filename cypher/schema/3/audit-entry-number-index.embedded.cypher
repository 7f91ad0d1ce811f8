// Serves look-ups by number, which the constraint alone does not do in the embedded engine.
//
// @write
CREATE INDEX audit_entry_number_index IF NOT EXISTS FOR (n:AuditEntry) ON (n.number)
