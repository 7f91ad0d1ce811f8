export interface Place {
  row: number;
  column: number;
}

interface Keystroke {
  key: string;
  ctrlKey: boolean;
}

const within = (index: number, count: number) => Math.min(Math.max(index, 0), count - 1);

/** Where a key leads in a table of so many rows and columns; null for a key that does not move. */
export const moved = ({ row, column }: Place, { key, ctrlKey }: Keystroke, rows: number, columns: number, page = 8) => {
  const places: Record<string, Place> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - page, column },
    PageDown: { row: row + page, column },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? rows - 1 : row, column: columns - 1 },
  };
  const place = places[key];
  return place ? { row: within(place.row, rows), column: within(place.column, columns) } : null;
};
