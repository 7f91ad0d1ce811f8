// Ends all sessions of a person.
//
// @write
// @param account String
MATCH (s:Session)
WHERE s.account = $account
DELETE s
