// Everything that policies call for, ordered by where it stands in the text and then by id.
//
// @read
// @param hidden [String]
// @column obligation Obligation
MATCH (o:Obligation)
WHERE any(source IN o.evidenceSource WHERE NOT source IN $hidden)
RETURN properties(o) AS obligation
ORDER BY o.dataset, o.position, o.id
