// Removes those of these sources that no evidence rests on.
//
// @write
// @param ids [String]
UNWIND $ids AS id
MATCH (s:Source {id: id})
WHERE NOT EXISTS { MATCH (e:Entity) WHERE s.id IN e.evidenceSource }
  AND NOT EXISTS { MATCH (:Entity)-[l]->(:Entity) WHERE s.id IN l.evidenceSource }
  AND NOT EXISTS { MATCH (o:Obligation) WHERE s.id IN o.evidenceSource }
DELETE s
