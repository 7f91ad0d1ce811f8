import { Combobox } from '@mantine/core';
import { useWords } from '../language/words.ts';
import { chosenIn, type Scope } from './scope.ts';
import type { Facet, ValueName } from './useFacets.ts';

/** Takes off what is chosen of a facet, or all, as the value of an option. */
export const asTakenOff = 'without ';

interface NothingFoundProps {
  asked: string;
  scope: Scope;
  /** Undefined until they are those of this question. */
  facets: readonly Facet[] | undefined;
  nameOf: ValueName;
}

/** Says that nothing was found; where a choice is the reason, which one, and how many there are without it. */
export const NothingFound = ({ asked, scope, facets, nameOf }: NothingFoundProps) => {
  const words = useWords();
  const { find } = words;
  const chosen = chosenIn(scope);
  if (chosen.length === 0)
    return (
      <Combobox.Empty>
        {words.nothingFound(asked)}
        <br />
        {find.hint}
      </Combobox.Empty>
    );
  const ways = (facets ?? []).filter(({ by, hits }) => hits > 0 && scope[by]);
  return (
    <>
      <Combobox.Empty>{find.nothingFits(asked)}</Combobox.Empty>
      {facets && ways.length === 0 && chosen.length > 1 && (
        <Combobox.Option value={asTakenOff}>{find.takeAllOff}</Combobox.Option>
      )}
      {ways.map(({ by, hits }) => (
        <Combobox.Option key={by} value={`${asTakenOff}${by}`}>
          {find.wouldFind(find.listed((scope[by] ?? []).map((id) => nameOf(by, id))), hits)}
        </Combobox.Option>
      ))}
    </>
  );
};
