// Removes the entities that a data set alone has stated, but not in this run of it, and that no link rests on any more.
//
// @write
// @param dataset String
// @param run String
MATCH (e:Entity)
WHERE e.datasets = [$dataset] AND coalesce(e.run, '') <> $run AND NOT EXISTS { MATCH (e)--(:Entity) }
DELETE e
