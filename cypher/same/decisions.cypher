// Everything that people decided of entities being the same or not, in the order in which they did, also what was undone.
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
WHERE NOT d.keep IN $hidden AND NOT d.drop IN $hidden
RETURN d.id AS id, d.state AS state, d.keep AS keep, d.drop AS drop, d.keepZh AS keepZh, d.keepEn AS keepEn, d.dropZh AS dropZh, d.dropEn AS dropEn, d.by AS by, d.at AS at, d.reason AS reason, d.rule AS rule, d.score AS score, d.undoneBy AS undoneBy, d.undoneAt AS undoneAt, d.undoneReason AS undoneReason
ORDER BY d.at, d.id
