// Revokes a token.
//
// @write
// @param id String
MATCH (t:ApiToken {id: $id})
DELETE t
