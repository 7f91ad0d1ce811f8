// What a data set has stated of links, but not in this run of it: how many, and those that others have stated as well.
//
// @write
// @param dataset String
// @param run String
// @column total Int
// @column shared [Map]
MATCH (a:Entity)-[l]->(b:Entity)
WHERE $dataset IN l.datasets AND coalesce(l.run, '') <> $run
RETURN count(l) AS total,
  collect(CASE WHEN size(l.datasets) > 1 THEN l {.*, kind: type(l), from: a.id, to: b.id} END) AS shared
