// The entities that a data set has written or is about to write, as they are now, whoever else has added to them.
//
// @write
// @param dataset String
// @param ids [String]
// @column entity Map
MATCH (e:Entity)
WHERE $dataset IN e.datasets OR e.id IN $ids
RETURN properties(e) AS entity
