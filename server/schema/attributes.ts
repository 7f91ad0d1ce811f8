/** What imports keep of a file's own words: each attribute is the JSON text of its name and its value. */
export const attributesOf = (row: Readonly<Record<string, unknown>>): { name: string; value: string }[] =>
  ((row['attributes'] ?? []) as readonly string[]).map((text) => {
    const [name, value] = JSON.parse(text) as [string, unknown];
    return { name, value: JSON.stringify(value) };
  });
