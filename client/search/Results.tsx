import { Combobox } from '@mantine/core';
import type { FoundEntities } from '../api/model.ts';
import { mostShown } from '../api/search-questions.ts';
import { useWords } from '../language/words.ts';
import { useMay } from '../store/useMay.ts';
import { Commands } from './Commands.tsx';
import { Found } from './Found.tsx';
import { NothingFound } from './NothingFound.tsx';
import { commandsFor } from './offered.ts';
import { Several } from './Several.tsx';
import { chosenIn, type Scope } from './scope.ts';
import type { Deed } from './useChoose.ts';
import type { Facet, ValueName } from './useFacets.ts';
import classes from './search.module.css';

/** Shows more of what was found, as the value of an option. */
export const asMore = 'more ';

/** Beside entities only the first few: the list is to be seen as a whole. */
const fewCommands = 3;

interface ResultsProps {
  text: string;
  asked: string;
  scope: Scope;
  answer: FoundEntities | undefined;
  failed: boolean;
  /** Undefined until they are those of this question. */
  facets: readonly Facet[] | undefined;
  nameOf: ValueName;
  marked: readonly string[];
  mark: (id: string) => void;
  choose: (id: string, deed: Deed) => void;
  /** All that was found could not be fetched. */
  allFailed: boolean;
}

/** Entities that were found, what can be done with all of them, and commands. */
export const Results = ({ answer, marked, ...rest }: ResultsProps) => {
  const { text, asked, scope, failed, facets, nameOf, mark, choose, allFailed } = rest;
  const words = useWords();
  const { find } = words;
  const may = useMay();
  const hits = answer?.nodes ?? [];
  const more = (answer?.totalCount ?? 0) - hits.length;
  const wanted = asked !== '' || chosenIn(scope).length > 0;
  const offered =
    wanted && text === '' ? [] : commandsFor(text, may).slice(0, hits.length > 0 ? fewCommands : undefined);
  return (
    <Combobox.Options aria-label={words.searchLabel} className={classes.options}>
      <div role="group" aria-label={wanted ? find.results : find.commands} tabIndex={0} className={classes.list}>
        {answer && hits.length > 0 && (
          <Combobox.Group label={find.found(answer.totalCount)}>
            <Found hits={hits} choose={choose} marked={marked} mark={mark} />
            {more > 0 && hits.length < mostShown && (
              <Combobox.Option value={asMore}>
                {find.more(Math.min(more, mostShown - hits.length), more)}
              </Combobox.Option>
            )}
          </Combobox.Group>
        )}
        {wanted && answer && hits.length === 0 && (
          <NothingFound asked={asked} scope={scope} facets={facets} nameOf={nameOf} />
        )}
        {wanted && !answer && <Combobox.Empty>{failed ? words.failed : words.searching}</Combobox.Empty>}
        <Commands offered={offered} grouped={!wanted} />
      </div>
      <Several total={answer?.totalCount ?? 0} marked={marked.length} failed={allFailed} />
    </Combobox.Options>
  );
};
