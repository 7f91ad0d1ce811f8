import { ActionIcon, SegmentedControl, Select, Tooltip } from '@mantine/core';
import { ArrowLeftRight } from 'lucide-react';
import { useWords } from '../language/words.ts';
import type { Matrix } from '../store/matrix.ts';
import { tabulate } from '../store/store.ts';
import { DimensionSelect } from './DimensionSelect.tsx';
import { Field } from './Field.tsx';
import classes from './matrix.module.css';

/** Which table is shown. */
export const Controls = ({ matrix }: { matrix: Matrix }) => {
  const { table: words } = useWords();
  const { rows, columns, layers, nullModel, order, cell } = matrix;
  const turned = cell && { row: cell.column, column: cell.row };
  return (
    <div className={classes.controls}>
      <DimensionSelect label={words.rows} value={rows} beside={columns} onChange={(rows) => tabulate({ rows })} />
      <Tooltip label={words.swap}>
        <ActionIcon
          className={classes.swap}
          variant="default"
          size={30}
          aria-label={words.swap}
          onClick={() => tabulate({ rows: columns, columns: rows, cell: turned })}
        >
          <ArrowLeftRight size={15} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <DimensionSelect
        label={words.columns}
        value={columns}
        beside={rows}
        onChange={(columns) => tabulate({ columns })}
      />
      <Field label={words.layers}>
        <SegmentedControl
          size="xs"
          aria-label={words.layers}
          value={layers}
          onChange={(chosen) => tabulate({ layers: chosen as Matrix['layers'] })}
          data={[
            { value: 'core', label: words.core },
            { value: 'all', label: words.all },
          ]}
        />
      </Field>
      <Field label={words.order}>
        <SegmentedControl
          size="xs"
          aria-label={words.order}
          value={order}
          onChange={(chosen) => tabulate({ order: chosen as Matrix['order'] })}
          data={[
            { value: 'TOTAL', label: words.byTotal },
            { value: 'SERIATION', label: words.bySimilarity },
          ]}
        />
      </Field>
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
    </div>
  );
};
