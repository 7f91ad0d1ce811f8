// The entities that several data sets speak of and that rest on one of these sources, or of which less is told than all of them say.
//
// @write
// @param marked [String]
// @column entity Map
MATCH (e:Entity)
WHERE e.contributions IS NOT NULL AND (e.toldLess IS NOT NULL OR any(source IN e.evidenceSource WHERE source IN $marked))
RETURN properties(e) AS entity
