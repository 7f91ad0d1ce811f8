// The links that a data set has written or is about to write, as they are now, whoever else has added to them.
//
// @write
// @param dataset String
// @param ids [String]
// @column link Map
MATCH (:Entity)-[l]->(:Entity)
WHERE $dataset IN l.datasets OR l.id IN $ids
RETURN l {.*, kind: type(l), from: startNode(l).id, to: endNode(l).id} AS link
