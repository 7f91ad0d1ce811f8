// What conditions on entities look at: of all kind, layer and year of start, and where it is asked for source, origin and confidence of the evidence that may be seen.
//
// @read
// @param ids [String]
// @param withEvidence Boolean
// @param hidden [String]
// @column id String
// @column kind String
// @column layer String
// @column startYear Int?
// @column sources [String]
// @column origins [String]
// @column confidences [String]
UNWIND $ids AS id
WITH DISTINCT id
MATCH (e:Entity {id: id})
WHERE any(source IN e.evidenceSource WHERE NOT source IN $hidden)
RETURN e.id AS id, e.kind AS kind, e.layer AS layer, e.startYear AS startYear,
  CASE WHEN $withEvidence THEN [i IN range(0, size(e.evidenceSource) - 1) WHERE NOT e.evidenceSource[i] IN $hidden | e.evidenceSource[i]] ELSE [] END AS sources,
  CASE WHEN $withEvidence THEN [i IN range(0, size(e.evidenceSource) - 1) WHERE NOT e.evidenceSource[i] IN $hidden | e.evidenceOrigin[i]] ELSE [] END AS origins,
  CASE WHEN $withEvidence THEN [i IN range(0, size(e.evidenceSource) - 1) WHERE NOT e.evidenceSource[i] IN $hidden | e.evidenceConfidence[i]] ELSE [] END AS confidences
ORDER BY id
