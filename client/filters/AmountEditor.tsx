import { ActionIcon, NumberInput } from '@mantine/core';
import { Minus, Plus } from 'lucide-react';
import type { FilterWords } from '../language/filters-zh.ts';
import classes from './editor.module.css';

interface AmountEditorProps {
  amount: number;
  put: (amount: number) => void;
  words: FilterWords;
  /** What is counted, in a sentence. */
  means: string;
}

const smallest = 1;
const largest = 9_999;

/** A number, typed or by steps. */
export const AmountEditor = ({ amount, put, words, means }: AmountEditorProps) => (
  <>
    <div className={classes.amount}>
      <span aria-hidden className={classes.name}>
        {words.least}
      </span>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={words.less}
        disabled={amount <= smallest}
        onClick={() => put(amount - 1)}
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
        value={amount}
        onChange={(typed) => typeof typed === 'number' && put(typed)}
      />
      <ActionIcon
        variant="default"
        size={30}
        aria-label={words.more}
        disabled={amount >= largest}
        onClick={() => put(amount + 1)}
      >
        <Plus size={14} aria-hidden />
      </ActionIcon>
    </div>
    <p className={classes.note}>{means}</p>
  </>
);
