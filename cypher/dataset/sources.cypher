// Every source with the data set that it belongs to.
//
// @write
// @column id String
// @column dataset String
MATCH (s:Source)
RETURN s.id AS id, coalesce(s.dataset, '') AS dataset
