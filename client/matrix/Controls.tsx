import { ActionIcon, Button, Select } from '@mantine/core';
import { ArrowLeftRight, Undo2 } from 'lucide-react';
import { useWords } from '../language/words.ts';
import { turned, type Matrix } from '../store/matrix.ts';
import { tabulate } from '../store/store.ts';
import { DimensionSelect } from './DimensionSelect.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { Field } from './Field.tsx';
import { Segments } from './Segments.tsx';
import { YearsField } from './YearsField.tsx';
import classes from './controls.module.css';

/** Which table is shown. */
export const Controls = ({ matrix }: { matrix: Matrix }) => {
  const { table: words } = useWords();
  const { rows, columns, layers, nullModel, order, colour, part } = matrix;
  return (
    <div className={classes.controls}>
      <DimensionSelect label={words.rows} value={rows} beside={columns} onChange={(rows) => tabulate({ rows })} />

      <ActionIcon
        className={classes.swap}
        variant="default"
        size={30}
        aria-label={words.swap}
        data-tip={words.swap}
        onClick={() => tabulate(turned(matrix))}
      >
        <ArrowLeftRight size={15} aria-hidden />
      </ActionIcon>

      <DimensionSelect
        label={words.columns}
        value={columns}
        beside={rows}
        onChange={(columns) => tabulate({ columns })}
      />
      <Segments
        label={words.layers}
        value={layers}
        choose={(layers) => tabulate({ layers })}
        data={[
          { value: 'core', label: words.core },
          { value: 'all', label: words.all },
        ]}
      />
      <YearsField />
      <Segments
        label={words.order}
        value={order}
        choose={(order) => tabulate({ order })}
        data={[
          { value: 'TOTAL', label: words.byTotal },
          { value: 'HIERARCHY', label: words.byHierarchy },
          { value: 'SERIATION', label: words.bySimilarity },
        ]}
      />
      <Segments
        label={words.colour}
        value={colour}
        choose={(colour) => tabulate({ colour })}
        data={[
          { value: 'RATIO', label: words.byRatio },
          { value: 'COUNT', label: words.byCount },
        ]}
      />
      <Field label={words.nullModel}>
        <Select
          size="xs"
          aria-label={words.nullModel}
          allowDeselect={false}
          comboboxProps={{ shadow: 'md' }}
          value={nullModel ?? 'AUTO'}
          data={[
            { value: 'AUTO', label: words.auto },
            { value: 'UNIT', label: words.unit },
            { value: 'LINK', label: words.link },
          ]}
          onChange={(chosen) => tabulate({ nullModel: chosen === 'UNIT' || chosen === 'LINK' ? chosen : null })}
        />
      </Field>
      <div className={classes.acts}>
        {part && (
          <Button size="xs" leftSection={<Undo2 size={14} aria-hidden />} onClick={() => tabulate({ part: null })}>
            {words.whole}
          </Button>
        )}
        <ExportMenu matrix={matrix} />
      </div>
    </div>
  );
};
