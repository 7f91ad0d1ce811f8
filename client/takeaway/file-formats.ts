/** Files of the network that the server writes at `/export/<path>`, by what they carry. */
export const fileFormats = {
  whole: [
    'network.graphml',
    'network.gexf',
    'network.gml',
    'network.cyjs',
    'network.cx2',
    'network.json',
    'network.jgf',
    'network.jsonld',
  ],
  tables: ['network.xlsx', 'entities.csv', 'links.csv'],
  bare: ['network.net', 'network.sif', 'network.vosviewer.json'],
} as const;

export type FileGroup = keyof typeof fileFormats;
export type FilePath = (typeof fileFormats)[FileGroup][number];

export const fileGroups = Object.keys(fileFormats) as FileGroup[];
