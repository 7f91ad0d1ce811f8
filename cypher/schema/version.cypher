// Whose database this is and of which version; no row in a database that nobody has claimed.
//
// @read
// @column product String
// @column version Int
MATCH (a:AtlasSchema)
RETURN a.product AS product, a.version AS version
