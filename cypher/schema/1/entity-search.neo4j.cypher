// Serves CONTAINS on the search text of entities.
//
// @write
CREATE TEXT INDEX entity_search IF NOT EXISTS FOR (n:Entity) ON (n.searchText)
