import type { ComboboxStore } from '@mantine/core';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { FoundEntities } from '../api/model.ts';
import type { Deed } from './useChoose.ts';

interface Keys {
  combobox: ComboboxStore;
  hits: FoundEntities['nodes'];
  /** False while the list is still that of an earlier text. */
  settled: boolean;
  marked: readonly string[];
  mark: (id: string) => void;
  submit: (id: string, deed: Deed) => void;
  inAll: (deed: 'add' | 'only') => Promise<void>;
}

const deedOf = ({ shiftKey, ctrlKey, metaKey }: KeyboardEvent): Deed =>
  shiftKey ? 'add' : ctrlKey || metaKey ? 'only' : 'open';

/** What keys do in the field beside what the library does: quick fingers get what they typed, not what was there before. */
export const useKeys = ({ combobox, hits, settled, marked, mark, submit, inAll }: Keys) => {
  const awaited = useRef<Deed | null>(null);
  const carryOut = (deed: Deed) => {
    const hit = hits[Math.max(combobox.getSelectedOptionIndex(), 0)];
    if (deed === 'open' || !hit) combobox.clickSelectedOption();
    else submit(hit.entity.id, deed);
  };
  useEffect(() => {
    const deed = awaited.current;
    if (deed === null || !settled) return;
    awaited.current = null;
    carryOut(deed);
  });
  const press = (event: KeyboardEvent) => {
    // Enter is also how letters of an input method are taken over.
    if (event.nativeEvent.isComposing) return;
    if (event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      // The library goes on to the next one by itself.
      const hit = hits[combobox.getSelectedOptionIndex()];
      if (hit) mark(hit.entity.id);
      return;
    }
    const deed = deedOf(event);
    if (event.key !== 'Enter' || (deed === 'open' && settled)) return;
    event.preventDefault();
    event.stopPropagation();
    if (deed !== 'open' && marked.length > 0) void inAll(deed);
    else if (settled) carryOut(deed);
    else awaited.current = deed;
  };
  const forget = () => {
    awaited.current = null;
  };
  return { press, forget };
};
