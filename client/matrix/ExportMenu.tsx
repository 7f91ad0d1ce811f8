import { Button, Menu } from '@mantine/core';
import { Download } from 'lucide-react';
import { useWords } from '../language/words.ts';
import type { Matrix } from '../store/matrix.ts';
import { useView } from '../store/store.ts';
import { useYears } from '../store/useYears.ts';
import { exportOf } from './asked.ts';

/** The whole table as a file, with the same arguments. */
export const ExportMenu = ({ matrix }: { matrix: Matrix }) => {
  const { table: words } = useWords();
  const years = useYears();
  const { language, off } = useView((view) => view);
  return (
    <Menu shadow="md" position="bottom-end">
      <Menu.Target>
        <Button size="xs" variant="default" leftSection={<Download size={14} aria-hidden />}>
          {words.export}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['csv', 'xlsx'] as const).map((format) => (
          <Menu.Item key={format} component="a" href={exportOf(matrix, years, language, format, off)} download>
            {words[format]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
