// Every entity as analysis sees it: groups that are alike in all but their ids. Ids of a group end alike, so that no group is too long to be taken in at once. Only these kinds are examined for the properties expected of them.
//
// @read
// @param examined [String]
// @param expected [String]
// @param quoted [String]
// @param hidden [String]
// @column kind String
// @column subtype String?
// @column layer String
// @column status String?
// @column year Int?
// @column present [String]
// @column sources [String]
// @column origins [String]
// @column claims [String]
// @column quotes [String]
// @column ids [String]
MATCH (e:Entity)
WHERE (size($hidden) = 0 AND e.staged IS NULL) OR any(source IN e.evidenceSource WHERE NOT source IN $hidden)
WITH e.kind AS kind, e.subtype AS subtype, e.layer AS layer, e.status AS status, e.startYear AS year,
  CASE WHEN e.kind IN $examined THEN [name IN $expected WHERE CASE name WHEN 'location' THEN e.latitude IS NOT NULL AND e.longitude IS NOT NULL ELSE e[name] IS NOT NULL END] ELSE [] END AS present,
  CASE WHEN size($hidden) = 0 THEN e.evidenceSource ELSE [i IN range(0, size(e.evidenceSource) - 1) WHERE NOT e.evidenceSource[i] IN $hidden | e.evidenceSource[i]] END AS sources,
  CASE WHEN size($hidden) = 0 THEN e.evidenceOrigin ELSE [i IN range(0, size(e.evidenceSource) - 1) WHERE NOT e.evidenceSource[i] IN $hidden | e.evidenceOrigin[i]] END AS origins,
  CASE WHEN size($hidden) = 0 THEN coalesce(e.evidenceClaim, [source IN e.evidenceSource | '']) ELSE [i IN range(0, size(e.evidenceSource) - 1) WHERE NOT e.evidenceSource[i] IN $hidden | coalesce(e.evidenceClaim[i], '')] END AS claims,
  CASE WHEN e.kind IN $quoted THEN [i IN range(0, size(e.evidenceSource) - 1) WHERE NOT e.evidenceSource[i] IN $hidden | coalesce(e.evidenceQuote[i], '')] ELSE [] END AS quotes,
  right(e.id, 2) AS ending, e.id AS id
WITH kind, subtype, layer, status, year, present, sources, origins, claims, quotes, ending, collect(id) AS ids
RETURN kind, subtype, layer, status, year, present, sources, origins, claims, quotes, ids
