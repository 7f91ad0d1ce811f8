// The sources that a data set has written.
//
// @write
// @param dataset String
// @column id String
MATCH (s:Source)
WHERE s.dataset = $dataset
RETURN s.id AS id
