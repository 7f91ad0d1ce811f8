import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { savedViews } from '../api/view-questions.ts';
import { useWords } from '../language/words.ts';
import { Failed } from '../notice/Failed.tsx';
import { Waiting } from '../notice/Waiting.tsx';
import { useMay } from '../store/useMay.ts';
import { matching } from './matching.ts';
import { RenameForm } from './RenameForm.tsx';
import { useLines } from './useLines.ts';
import type { Removals } from './useRemovals.ts';
import { ViewRow } from './ViewRow.tsx';
import classes from './list.module.css';

interface ViewListProps {
  removals: Removals;
  /** Id of the one that is given another name. */
  renamed: string | null;
  rename: (id: string | null) => void;
  choose: (id: string) => void;
}

/** All saved views, the newest first, or those that a text is found in. */
export const ViewList = ({ removals, renamed, rename, choose }: ViewListProps) => {
  const { kept: words } = useWords();
  const maySave = useMay()('saveView');
  const { data, isError, refetch } = useQuery({ ...savedViews, refetchOnMount: 'always' });
  const [text, setText] = useState('');
  const { list, touch, move } = useLines(renamed, removals.marked);
  const found = matching(data ?? [], text);
  const told = () => {
    if (!data) return '';
    if (data.length === 0) return words.none + (maySave ? words.noneYet : '');
    return found.length > 0 ? `${words.number(found.length)}${words.help}` : words.noneFound(text.trim());
  };
  return (
    <div ref={list} role="presentation" onKeyDown={move}>
      {/* There from the first moment, so that the keyboard begins here. */}
      <TextInput
        data-autofocus
        data-stop
        aria-label={words.find}
        placeholder={words.find}
        leftSection={<Search size={16} aria-hidden />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p className={classes.number} role="status">
        {told()}
      </p>
      {!data && (isError ? <Failed retry={() => void refetch()} /> : <Waiting />)}
      <ul className={classes.list} aria-label={words.listTitle}>
        {found.map((view) => (
          <li key={view.id} data-id={view.id} onClickCapture={touch(view.id)} onKeyDownCapture={touch(view.id)}>
            {renamed === view.id ? (
              <RenameForm view={view} close={() => rename(null)} />
            ) : (
              <ViewRow view={view} removals={removals} rename={rename} choose={choose} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};
