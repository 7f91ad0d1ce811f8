// What was shared under this fingerprint, as long as it holds.
//
// @read
// @param id String
// @param now String
// @param hidden [String]
// @column snapshot String
MATCH (s:Share {id: $id})
WHERE NOT s.id IN $hidden
  AND s.revokedAt IS NULL
  AND s.until > $now
RETURN s.snapshot AS snapshot
