// Revokes all tokens of a person.
//
// @write
// @param account String
MATCH (t:ApiToken)
WHERE t.account = $account
DELETE t
