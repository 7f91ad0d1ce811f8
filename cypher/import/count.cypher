// Writes down how much a data set states.
//
// @write
// @param dataset String
// @param entities Int
// @param links Int
MATCH (d:Dataset {id: $dataset})
SET d.entities = $entities, d.links = $links
