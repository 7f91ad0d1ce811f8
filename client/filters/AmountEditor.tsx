import { ActionIcon, NumberInput } from '@mantine/core';
import { Minus, Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { EditorProps } from './filter-kind.ts';
import { rangeOf, type Amount } from './ranges.ts';
import classes from './editor.module.css';

interface AmountEditorProps extends EditorProps {
  amount: Amount;
}

const largestAtLeast = 9_999;

/** A number, typed or by steps, and which there are to choose from. */
export const AmountEditor = ({ values, put, before, telling, amount }: AmountEditorProps) => {
  const { editing: words } = telling.words;
  const range = useMemo(() => rangeOf(amount, before), [amount, before]);
  const smallest = amount === 'weight' ? Math.min(1, Math.floor(range?.least ?? 1)) : 1;
  const largest = Math.max(largestAtLeast, Math.ceil(range?.most ?? 0));
  const least = Number(values[0] ?? smallest);
  const set = (number: number) => put([String(number)]);
  return (
    <>
      <div className={classes.amount}>
        <span aria-hidden className={classes.name}>
          {words.least}
        </span>
        <ActionIcon
          variant="default"
          size={30}
          aria-label={words.less}
          disabled={least <= smallest}
          onClick={() => set(least - 1)}
        >
          <Minus size={14} aria-hidden />
        </ActionIcon>
        <NumberInput
          size="xs"
          className={classes.number}
          aria-label={words.least}
          hideControls
          allowDecimal={false}
          allowNegative={false}
          min={smallest}
          max={largest}
          clampBehavior="strict"
          value={least}
          onChange={(typed) => typeof typed === 'number' && set(typed)}
        />
        <ActionIcon
          variant="default"
          size={30}
          aria-label={words.more}
          disabled={least >= largest}
          onClick={() => set(least + 1)}
        >
          <Plus size={14} aria-hidden />
        </ActionIcon>
      </div>
      <p className={classes.note}>{range ? words.range[amount](range.least, range.most) : words.noRange}</p>
      <p className={classes.note}>{words.means[amount]}</p>
    </>
  );
};
