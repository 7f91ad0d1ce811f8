// Forgets a data set that states nothing any more.
//
// @write
// @param dataset String
MATCH (d:Dataset {id: $dataset})
DELETE d
