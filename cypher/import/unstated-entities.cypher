// What a data set has stated of entities, but not in this run of it: how many, and those that others have stated as well.
//
// @write
// @param dataset String
// @param run String
// @column total Int
// @column shared [Map]
MATCH (e:Entity)
WHERE $dataset IN e.datasets AND coalesce(e.run, '') <> $run
RETURN count(e) AS total, collect(CASE WHEN size(e.datasets) > 1 THEN properties(e) END) AS shared
