// The links that several data sets speak of and that rest on one of these sources, or of which less is told than all of them say.
//
// @write
// @param marked [String]
// @column link Map
MATCH (a:Entity)-[l]->(b:Entity)
WHERE l.contributions IS NOT NULL AND (l.toldLess IS NOT NULL OR any(source IN l.evidenceSource WHERE source IN $marked))
RETURN l {.*, kind: type(l), from: a.id, to: b.id} AS link
