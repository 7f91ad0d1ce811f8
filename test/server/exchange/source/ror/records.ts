/** An id as ROR writes it. */
export const address = (id: string) => `https://ror.org/${id}`;

export const location = (name: string, country: string, code: string | null, lat: number, lng: number) => ({
  geonames_id: 1,
  geonames_details: { country_code: country, country_subdivision_code: code, name, lat, lng },
});

/** A record of the second schema. */
export const second = (id: string, more: object = {}) => ({
  id: address(id),
  status: 'active',
  established: null,
  types: ['education'],
  names: [{ lang: 'en', types: ['ror_display', 'label'], value: `University ${id}` }],
  external_ids: [],
  locations: [],
  links: [],
  relationships: [],
  ...more,
});

export const relation = (type: string, id: string) => ({ type, id: address(id), label: '' });

export const [a, b, c] = ['00aaaaa11', '00bbbbb22', '00ccccc33'] as const;
