// Every data set with the fingerprint of what it was last written from: together they say which version of the data this is.
//
// @read
// @param hidden [String]
// @column id String
// @column hash String
MATCH (d:Dataset)
WHERE NOT d.id IN $hidden
RETURN d.id AS id, d.hash AS hash
ORDER BY id
