// What was put aside of these entities while they are joined, as JSON: what they were before, and their links that are not shown.
//
// @write
// @param ids [String]
// @column id String
// @column from String?
// @column to String?
// @column said String
CALL () {
  MATCH (a:EntityAside) WHERE a.id IN $ids RETURN a.id AS id, null AS from, null AS to, a.said AS said
  UNION ALL
  MATCH (a:LinkAside) WHERE a.from IN $ids OR a.to IN $ids RETURN a.id AS id, a.from AS from, a.to AS to, a.said AS said
}
RETURN id, from, to, said
