// Shows all that was written for a data set and was not shown yet: an entity is seen once its evidence has sources.
//
// @write
// @param dataset String
MATCH (e:Entity)
WHERE e.staged = $dataset
SET e.evidenceSource = e.stagedSource
REMOVE e.staged, e.stagedSource
