// The sources with these ids.
//
// @read
// @param ids [String]
// @param hidden [String]
// @column source Source
UNWIND $ids AS id
WITH DISTINCT id
MATCH (s:Source {id: id})
WHERE NOT s.id IN $hidden
RETURN properties(s) AS source
