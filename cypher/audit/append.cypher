// Writes an entry of the log; what is there already is never changed.
//
// @write
// @param number Int
// @param at String
// @param person String
// @param name String
// @param action String
// @param subjects [String]
// @param address String
// @param previous String
// @param hash String
CREATE (e:AuditEntry {number: $number, at: $at, person: $person, name: $name, action: $action, subjects: $subjects,
  address: $address, previous: $previous, hash: $hash})
