// Creates these entities or replaces the properties of those that are there.
//
// @write
// @param rows [Map]
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e = row.properties
REMOVE e:Country:CountryGroup:Region:City:Institution:InnovationCentre:JointLab:CooperationPark:Programme:Project:Event:Agreement:Field:Policy:Measure:Category:TargetGroup
FOREACH (_ IN CASE row.properties.kind WHEN 'COUNTRY' THEN [1] ELSE [] END | SET e:Country)
FOREACH (_ IN CASE row.properties.kind WHEN 'COUNTRY_GROUP' THEN [1] ELSE [] END | SET e:CountryGroup)
FOREACH (_ IN CASE row.properties.kind WHEN 'REGION' THEN [1] ELSE [] END | SET e:Region)
FOREACH (_ IN CASE row.properties.kind WHEN 'CITY' THEN [1] ELSE [] END | SET e:City)
FOREACH (_ IN CASE row.properties.kind WHEN 'INSTITUTION' THEN [1] ELSE [] END | SET e:Institution)
FOREACH (_ IN CASE row.properties.kind WHEN 'INNOVATION_CENTRE' THEN [1] ELSE [] END | SET e:InnovationCentre)
FOREACH (_ IN CASE row.properties.kind WHEN 'JOINT_LAB' THEN [1] ELSE [] END | SET e:JointLab)
FOREACH (_ IN CASE row.properties.kind WHEN 'COOPERATION_PARK' THEN [1] ELSE [] END | SET e:CooperationPark)
FOREACH (_ IN CASE row.properties.kind WHEN 'PROGRAMME' THEN [1] ELSE [] END | SET e:Programme)
FOREACH (_ IN CASE row.properties.kind WHEN 'PROJECT' THEN [1] ELSE [] END | SET e:Project)
FOREACH (_ IN CASE row.properties.kind WHEN 'EVENT' THEN [1] ELSE [] END | SET e:Event)
FOREACH (_ IN CASE row.properties.kind WHEN 'AGREEMENT' THEN [1] ELSE [] END | SET e:Agreement)
FOREACH (_ IN CASE row.properties.kind WHEN 'FIELD' THEN [1] ELSE [] END | SET e:Field)
FOREACH (_ IN CASE row.properties.kind WHEN 'POLICY' THEN [1] ELSE [] END | SET e:Policy)
FOREACH (_ IN CASE row.properties.kind WHEN 'MEASURE' THEN [1] ELSE [] END | SET e:Measure)
FOREACH (_ IN CASE row.properties.kind WHEN 'CATEGORY' THEN [1] ELSE [] END | SET e:Category)
FOREACH (_ IN CASE row.properties.kind WHEN 'TARGET_GROUP' THEN [1] ELSE [] END | SET e:TargetGroup)
