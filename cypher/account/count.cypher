// How many people there are, and how many of them have a password here.
//
// @read
// @param hidden [String]
// @column total Int
// @column local Int
MATCH (a:Account)
WHERE NOT a.id IN $hidden
RETURN count(a) AS total, count(a.password) AS local
