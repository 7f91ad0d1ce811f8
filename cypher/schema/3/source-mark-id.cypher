// Two of the label SourceMark never have the same id.
//
// @write
CREATE CONSTRAINT source_mark_id IF NOT EXISTS FOR (n:SourceMark) REQUIRE n.id IS UNIQUE
