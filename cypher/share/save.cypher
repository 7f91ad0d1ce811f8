// Keeps what somebody shares, under the fingerprint of the secret that opens it.
//
// @write
// @param id String
// @param title String
// @param by String
// @param byId String
// @param at String
// @param until String
// @param entities Int
// @param links Int
// @param snapshot String
CREATE (s:Share {id: $id, title: $title, by: $by, byId: $byId, at: $at, until: $until, entities: $entities, links: $links, snapshot: $snapshot})
