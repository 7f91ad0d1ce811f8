import { Combobox, useCombobox, VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { mostShown, shownAtFirst } from '../api/search-questions.ts';
import { useWords } from '../language/words.ts';
import { Facets } from './Facets.tsx';
import { Field } from './Field.tsx';
import { Results } from './Results.tsx';
import { chosenIn, everywhere, type Scope } from './scope.ts';
import { useFacets, useValueName } from './useFacets.ts';
import { useFound } from './useFound.ts';
import { useKeys } from './useKeys.ts';
import { useSubmit } from './useSubmit.ts';
import classes from './search.module.css';

export interface FinderProps {
  text: string;
  write: (text: string) => void;
}

/** Finds entities by name and by what they are, and commands; what is chosen is opened, added to the picture, or becomes the picture. */
export const Finder = ({ text, write }: FinderProps) => {
  const { find } = useWords();
  const [scope, setScope] = useState(everywhere);
  const [first, setFirst] = useState(shownAtFirst);
  const input = useRef<HTMLInputElement>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { answer, settled, searching, failed, asked } = useFound(text, scope, first);
  const { facets, current } = useFacets(asked, scope, combobox.dropdownOpened);
  const nameOf = useValueName(facets);
  const { selectOption } = combobox;
  const hits = answer?.nodes ?? [];
  // Ways out of an empty list come with the facets, a little later.
  const waysOut = hits.length === 0 && current;
  useEffect(() => {
    // Of more than at first, the first that is new.
    if (answer) selectOption(first === shownAtFirst ? 0 : shownAtFirst);
  }, [answer, waysOut, first, selectOption]);

  const look = (forText: string, among: Scope) => {
    write(forText);
    setScope(among);
    setFirst(shownAtFirst);
    forget();
  };
  const narrow = (among: Scope) => look(text, among);
  const leave = () => {
    look('', everywhere);
    combobox.closeDropdown();
    // The keyboard goes on in the view, which may have a better place for it.
    document.getElementById('content')?.focus();
  };
  const several = [asked, ...chosenIn(scope).map(({ by, id }) => nameOf(by, id))].filter(Boolean);
  const { submit, marked, mark, inAll, allFailed } = useSubmit({
    asked,
    scope,
    narrow,
    showMore: () => setFirst(mostShown),
    leave,
    together: several,
  });
  // Where nothing fits what is chosen, the list is whole once the ways out are there.
  const whole = settled && (hits.length > 0 || chosenIn(scope).length === 0 || current);
  const { press, forget } = useKeys({ combobox, hits, settled: whole, marked, mark, submit, inAll });
  const clear = () => {
    look('', scope);
    input.current?.focus();
  };
  const wanted = asked !== '' || chosenIn(scope).length > 0;

  return (
    <div
      onBlur={({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget) || combobox.closeDropdown()}
    >
      <Combobox
        store={combobox}
        onOptionSubmit={(value) => submit(value)}
        withinPortal={false}
        shadow="md"
        width="min(640px, calc(100vw - 16px))"
        classNames={{ option: classes.option }}
      >
        <Combobox.Target>
          <Field
            ref={input}
            value={text}
            searching={searching}
            clear={clear}
            onKeyDownCapture={press}
            onChange={(event) => {
              look(event.currentTarget.value, scope);
              combobox.openDropdown();
            }}
            onFocus={() => combobox.openDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown className={classes.dropdown} onMouseDown={(event) => event.preventDefault()}>
          <div className={classes.inside}>
            <Facets facets={facets} scope={scope} narrow={narrow} nameOf={nameOf} back={() => input.current?.focus()} />
            <Results
              {...{ text, asked, scope, answer, failed, nameOf, marked, mark, allFailed }}
              facets={current ? facets : undefined}
              choose={submit}
            />
            {hits.length > 0 && <p className={classes.keys}>{find.keys}</p>}
          </div>
        </Combobox.Dropdown>
      </Combobox>
      <VisuallyHidden role="status">
        {combobox.dropdownOpened && wanted && answer && find.found(answer.totalCount)}
        {marked.length > 0 && find.marked(marked.length)}
      </VisuallyHidden>
    </div>
  );
};
