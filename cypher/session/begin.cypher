// Begins a session of a person; the id is the hash of what the browser keeps.
//
// @write
// @param id String
// @param account String
// @param createdAt String
// @param expiresAt String
CREATE (s:Session {id: $id, account: $account, createdAt: $createdAt, usedAt: $createdAt, expiresAt: $expiresAt})
