// Every entity by what it is called and what else tells whether it is the same as another. Of what its source says in words, its city and its country.
//
// @read
// @param hidden [String]
// @column id String
// @column kind String
// @column nameZh String
// @column nameEn String
// @column aliases [String]
// @column identifiers [String]
// @column latitude Float?
// @column longitude Float?
// @column said [String]
MATCH (e:Entity)
WHERE size($hidden) = 0 OR any(source IN e.evidenceSource WHERE NOT source IN $hidden)
RETURN e.id AS id, e.kind AS kind, e.nameZh AS nameZh, e.nameEn AS nameEn, coalesce(e.aliases, []) AS aliases, coalesce(e.identifiers, []) AS identifiers, e.latitude AS latitude, e.longitude AS longitude,
  [line IN coalesce(e.attributes, []) WHERE line STARTS WITH '["city",' OR line STARTS WITH '["country",'] AS said
