// Removes the obligations of a data set except those to be kept.
//
// @write
// @param dataset String
// @param kept [String]
MATCH (o:Obligation {dataset: $dataset})
WHERE NOT o.id IN $kept
DELETE o
