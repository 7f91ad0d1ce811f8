// Keeps a person under a key; whoever is there under it keeps id and day.
//
// @write
// @param key String
// @param id String
// @param name String
// @param role String
// @param groups [String]
// @param password String?
// @param createdAt String
MERGE (a:Account {key: $key})
ON CREATE SET a.id = $id, a.createdAt = $createdAt
SET a.name = $name, a.role = $role, a.groups = $groups, a.password = $password
