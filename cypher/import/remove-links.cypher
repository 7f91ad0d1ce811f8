// Removes the links that a data set alone has stated, but not in this run of it.
//
// @write
// @param dataset String
// @param run String
MATCH (:Entity)-[l]->(:Entity)
WHERE l.datasets = [$dataset] AND coalesce(l.run, '') <> $run
DELETE l
