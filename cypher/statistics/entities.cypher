// How many entities there are of each kind and layer.
//
// @read
// @param hidden [String]
// @column kind String
// @column layer String
// @column total Int
MATCH (e:Entity)
WHERE any(source IN e.evidenceSource WHERE NOT source IN $hidden)
RETURN e.kind AS kind, e.layer AS layer, count(*) AS total
ORDER BY kind, layer
