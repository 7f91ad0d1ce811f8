// Writes down who may see these sources. It is no property of a source, so no newer version of that takes it away.
//
// @write
// @param rows [Map]
UNWIND $rows AS row
MERGE (m:SourceMark {id: row.source})
SET m.marking = row.marking, m.onlyFor = row.onlyFor
