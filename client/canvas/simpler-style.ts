/** Lines of a large picture: straight and without heads, except what is lifted, and as wide at every zoom. */
export const simplerStyles = [
  {
    selector: 'edge[^ghost]',
    style: {
      'curve-style': 'haystack',
      'haystack-radius': 0,
      width: 1.4,
      opacity: 0.5,
      'target-arrow-shape': 'none',
      'mid-target-arrow-shape': 'none',
      'target-distance-from-node': 0,
    },
  },
  { selector: 'edge.dotted', style: { width: 2.2 } },
  { selector: 'edge[^ghost].faded', style: { opacity: 0.08 } },
  { selector: 'edge[^ghost].lifted', style: { opacity: 1, width: 2 } },
  {
    selector: 'edge[^ghost][?directed].lifted',
    style: { 'curve-style': 'straight', 'target-arrow-shape': 'triangle' },
  },
];
