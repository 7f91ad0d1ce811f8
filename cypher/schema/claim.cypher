// Writes down whose database this is and of which version.
//
// @write
// @param product String
// @param version Int
MERGE (a:AtlasSchema {product: $product})
SET a.version = $version
