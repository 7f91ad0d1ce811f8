// Everything that people decided of entities being the same or not, in the order in which they did, also what was undone; only of what may be seen.
//
// @read
// @param hidden [String]
// @column id String
// @column state String
// @column keep String
// @column drop String
// @column keepZh String
// @column keepEn String
// @column dropZh String
// @column dropEn String
// @column by String
// @column at String
// @column reason String?
// @column rule String?
// @column score Float?
// @column undoneBy String?
// @column undoneAt String?
// @column undoneReason String?
MATCH (d:SameDecision)
WHERE size($hidden) = 0 OR (
  (EXISTS { MATCH (e:Entity) WHERE e.id = d.keep AND any(source IN e.evidenceSource WHERE NOT source IN $hidden) }
    OR EXISTS { MATCH (a:EntityAside) WHERE a.id = d.keep AND any(source IN a.sources WHERE NOT source IN $hidden) })
  AND (EXISTS { MATCH (e:Entity) WHERE e.id = d.drop AND any(source IN e.evidenceSource WHERE NOT source IN $hidden) }
    OR EXISTS { MATCH (a:EntityAside) WHERE a.id = d.drop AND any(source IN a.sources WHERE NOT source IN $hidden) })
)
RETURN d.id AS id, d.state AS state, d.keep AS keep, d.drop AS drop, d.keepZh AS keepZh, d.keepEn AS keepEn, d.dropZh AS dropZh, d.dropEn AS dropEn, d.by AS by, d.at AS at, d.reason AS reason, d.rule AS rule, d.score AS score, d.undoneBy AS undoneBy, d.undoneAt AS undoneAt, d.undoneReason AS undoneReason
ORDER BY d.at, d.id
