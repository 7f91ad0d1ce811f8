// Creates entities that are surely not there yet, in lists by kind; what is the same for all of them is told once.
//
// @write
// @param byKind Map
// @param same Map
CALL () { UNWIND $byKind.COUNTRY AS row CREATE (e:Entity:Country {id: row.id}) SET e += $same SET e += row.properties }
CALL () { UNWIND $byKind.COUNTRY_GROUP AS row CREATE (e:Entity:CountryGroup {id: row.id}) SET e += $same SET e += row.properties }
CALL () { UNWIND $byKind.REGION AS row CREATE (e:Entity:Region {id: row.id}) SET e += $same SET e += row.properties }
CALL () { UNWIND $byKind.CITY AS row CREATE (e:Entity:City {id: row.id}) SET e += $same SET e += row.properties }
CALL () { UNWIND $byKind.INSTITUTION AS row CREATE (e:Entity:Institution {id: row.id}) SET e += $same SET e += row.properties }
CALL () { UNWIND $byKind.INNOVATION_CENTRE AS row CREATE (e:Entity:InnovationCentre {id: row.id}) SET e += $same SET e += row.properties }
CALL () { UNWIND $byKind.JOINT_LAB AS row CREATE (e:Entity:JointLab {id: row.id}) SET e += $same SET e += row.properties }
CALL () { UNWIND $byKind.COOPERATION_PARK AS row CREATE (e:Entity:CooperationPark {id: row.id}) SET e += $same SET e += row.properties }
CALL () { UNWIND $byKind.PROGRAMME AS row CREATE (e:Entity:Programme {id: row.id}) SET e += $same SET e += row.properties }
CALL () { UNWIND $byKind.PROJECT AS row CREATE (e:Entity:Project {id: row.id}) SET e += $same SET e += row.properties }
CALL () { UNWIND $byKind.EVENT AS row CREATE (e:Entity:Event {id: row.id}) SET e += $same SET e += row.properties }
CALL () { UNWIND $byKind.AGREEMENT AS row CREATE (e:Entity:Agreement {id: row.id}) SET e += $same SET e += row.properties }
CALL () { UNWIND $byKind.FIELD AS row CREATE (e:Entity:Field {id: row.id}) SET e += $same SET e += row.properties }
CALL () { UNWIND $byKind.POLICY AS row CREATE (e:Entity:Policy {id: row.id}) SET e += $same SET e += row.properties }
CALL () { UNWIND $byKind.MEASURE AS row CREATE (e:Entity:Measure {id: row.id}) SET e += $same SET e += row.properties }
CALL () { UNWIND $byKind.CATEGORY AS row CREATE (e:Entity:Category {id: row.id}) SET e += $same SET e += row.properties }
CALL () { UNWIND $byKind.TARGET_GROUP AS row CREATE (e:Entity:TargetGroup {id: row.id}) SET e += $same SET e += row.properties }
