// Keeps a view under an id of its own.
//
// @write
// @param id String
// @param name String
// @param note String?
// @param by String?
// @param owner String?
// @param version Int
// @param state String
// @param savedAt String
// @param restsOn [String]
CREATE (v:SavedView {id: $id, name: $name, note: $note, by: $by, owner: $owner, version: $version, state: $state, savedAt: $savedAt, restsOn: $restsOn})
