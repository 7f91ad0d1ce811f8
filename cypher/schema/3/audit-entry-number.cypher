// Two of the label AuditEntry never have the same number.
//
// @write
CREATE CONSTRAINT audit_entry_number IF NOT EXISTS FOR (n:AuditEntry) REQUIRE n.number IS UNIQUE
