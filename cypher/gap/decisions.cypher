// Everything that people decided of findings, the newest first.
//
// @read
// @param hidden [String]
// @column gap String
// @column state String
// @column by String
// @column at String
// @column reason String?
// @column until String?
MATCH (d:GapDecision)
WHERE NOT d.gap IN $hidden
RETURN d.gap AS gap, d.state AS state, d.by AS by, d.at AS at, d.reason AS reason, d.until AS until
ORDER BY d.at DESC, d.gap
