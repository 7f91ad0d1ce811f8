// The entities with these ids; lean ones have only names, kind and layer, as long as nothing is hidden.
//
// @read
// @param ids [String]
// @param lean Boolean?
// @param hidden [String]
// @column entity Entity
UNWIND $ids AS id
WITH DISTINCT id
MATCH (e:Entity {id: id})
WHERE any(source IN e.evidenceSource WHERE NOT source IN $hidden)
RETURN CASE WHEN $lean AND size($hidden) = 0
    THEN e {.id, .kind, .layer, .nameZh, .nameEn, aliases: coalesce(e.aliases, [])}
    ELSE properties(e)
  END AS entity
