// Writes down the fingerprint of the files that a data set was written from.
//
// @write
// @param id String
// @param hash String
MERGE (d:Dataset {id: $id})
SET d.hash = $hash
