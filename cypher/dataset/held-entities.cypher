// The entities of a data set that a link of another data set rests on, which therefore stay.
//
// @write
// @param dataset String
// @column id String
MATCH (e:Entity)-[l]-(:Entity)
WHERE $dataset IN e.datasets AND any(other IN l.datasets WHERE other <> $dataset)
RETURN DISTINCT e.id AS id
