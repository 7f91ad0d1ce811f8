// Keeps a token of a person for scripts, as the hash of what the script sends.
//
// @write
// @param id String
// @param account String
// @param name String
// @param hash String
// @param role String
// @param readOnly Boolean
// @param createdAt String
// @param expiresAt String
CREATE (t:ApiToken {id: $id, account: $account, name: $name, hash: $hash, role: $role, readOnly: $readOnly,
  createdAt: $createdAt, expiresAt: $expiresAt})
