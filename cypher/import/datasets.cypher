// The data sets that people have imported, with the source that stands for the files of each.
//
// @read
// @param hidden [String]
// @column dataset String
// @column entities Int
// @column links Int
// @column source Source
MATCH (d:Dataset)
WHERE d.id STARTS WITH 'file:'
MATCH (s:Source)
WHERE s.id = 'src:' + d.id AND NOT s.id IN $hidden
RETURN d.id AS dataset, coalesce(d.entities, 0) AS entities, coalesce(d.links, 0) AS links, properties(s) AS source
ORDER BY dataset
