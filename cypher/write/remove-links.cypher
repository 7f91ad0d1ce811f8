// Removes these links.
//
// @write
// @param ids [String]
MATCH (:Entity)-[l]->(:Entity)
WHERE l.id IN $ids
DELETE l
