// The fingerprint of the files that a data set was last written from; no row when it never was.
//
// @read
// @param id String
// @param hidden [String]
// @column hash String
MATCH (d:Dataset {id: $id})
WHERE NOT d.id IN $hidden
RETURN d.hash AS hash
