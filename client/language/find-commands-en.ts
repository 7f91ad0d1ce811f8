import type { commandGroupsZh, commandsZh } from './find-commands-zh.ts';

export const commandsEn: Record<keyof typeof commandsZh, string> = {
  // Where one goes.
  overview: 'Go to the overview',
  network: 'Go to the network',
  map: 'Go to the map',
  matrix: 'Go to the matrix',
  gaps: 'Go to the gaps',
  policy: 'Go to the policy',
  data: 'Go to data: import files, sources',
  query: 'Go to queries',

  // What one does with the view.
  paths: 'Find paths',
  takeAway: 'Take away: save picture and data as files',
  save: 'Save the view',
  share: 'Share: copy a link',
  views: 'Open a saved view',
  undo: 'Undo',
  redo: 'Redo',

  // What is in the picture, and how it is drawn.
  first: 'Picture: back to what the policy names',
  everything: 'Show groups hidden in the legend',
  sourcesOn: 'Switch all sources on',
  picture: 'Show as a picture',
  list: 'Show as a list',
  mergeLinks: 'Merge parallel links: close what was opened',
  foldRegion: 'Merge: those of one region',
  foldCountry: 'Merge: those of one country',
  foldKind: 'Merge: those of one kind',
  foldNone: 'Merge: nothing',
  bridge: 'Units as links, or as units again',
  unpin: 'Release pinned entities',
  force: 'Arrange: by how things are linked',
  region: 'Arrange: by region',
  concentric: 'Arrange: in circles',
  layered: 'Arrange: in columns',
  places: 'Arrange: by geography',
  grid: 'Arrange: as a grid',

  // What colour and size tell.
  colourKind: 'Colour: kind',
  colourStatus: 'Colour: state',
  colourLayer: 'Colour: scope',
  colourConfidence: 'Colour: confidence',
  colourYear: 'Colour: year of start',
  colourLinks: 'Colour: number of links',
  colourBetweenness: 'Colour: betweenness',
  colourConstraint: 'Colour: constraint',
  colourCommunity: 'Colour: community',
  sizeLinks: 'Size: number of links',
  sizeBetweenness: 'Size: betweenness',
  sizeConstraint: 'Size: constraint',
  sizeYear: 'Size: year of start',
  sizeNothing: 'Size: all alike',

  // Which filter is added.
  filterKind: 'Filter: kinds',
  filterStatus: 'Filter: status',
  filterYear: 'Filter: year of start',
  filterOrigin: 'Filter: evidence',
  filterConfidence: 'Filter: confidence',
  filterLayer: 'Filter: scope',
  filterSource: 'Filter: sources',
  filterLinkKind: 'Filter: kinds of links',
  filterNear: 'Filter: places and fields',
  filterLinks: 'Filter: number of links',
  filterWeight: 'Filter: strength of links',
  filterAround: 'Filter: around one entity',
  filterCore: 'Filter: close core',
  filterLargest: 'Filter: largest connected part',
  unfilter: 'Remove all filters',

  // The page itself.
  otherLanguage: 'Switch the language: Chinese, English',
  otherScheme: 'Switch between light and dark',
  keys: 'Show the keys: help',
};

export const commandGroupsEn: typeof commandGroupsZh = {
  go: 'Go to',
  keep: 'Paths, taking away, saving',
  picture: 'What is in the picture, and how it is drawn',
  look: 'Colour and size',
  filters: 'Filters',
  page: 'This page',
};
