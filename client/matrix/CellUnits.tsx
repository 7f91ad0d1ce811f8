import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CoverageCell } from '../api/model.ts';
import { cellUnits } from '../api/questions.ts';
import { useWords } from '../language/words.ts';
import { Failed } from '../notice/Failed.tsx';
import type { Matrix } from '../store/matrix.ts';
import { useYears } from '../store/useYears.ts';
import { askedOf } from './asked.ts';
import { UnitList } from './UnitList.tsx';

/** The units of the open cell; asked for only now, for a large table has very many. */
export const CellUnits = ({ matrix, cell }: { matrix: Matrix; cell: CoverageCell }) => {
  const { table: words } = useWords();
  const years = useYears();
  const { data, isError, refetch } = useQuery(cellUnits(askedOf(matrix, years), cell.row, cell.column));
  if (isError) return <Failed retry={() => void refetch()} />;
  if (data) return <UnitList units={data} />;
  return (
    <Stack gap={10} pt={24} role="status">
      <VisuallyHidden>{words.loadingUnits}</VisuallyHidden>
      <Skeleton height={14} width="40%" />
      {Array.from({ length: Math.min(cell.count, 4) }, (_, at) => (
        <Skeleton key={at} height={12} />
      ))}
    </Stack>
  );
};
