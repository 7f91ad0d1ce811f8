import { useMemo } from 'react';
import type { Coverage } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import type { Matrix } from '../store/matrix.ts';
import { useView } from '../store/store.ts';
import { figuresIn } from './figures.ts';
import { paintingFor } from './painting.ts';
import type { Telling } from './sentence.ts';

/** In which words, figures and colours a table is told. */
export const useTelling = (coverage: Coverage, { layers, colour }: Matrix): Telling => {
  const { table: words } = useWords();
  const language = useView((view) => view.language);
  return useMemo(() => {
    const tooFew = !coverage.enough;
    return {
      words,
      figures: figuresIn(language),
      nullModel: coverage.nullModel,
      tooFew,
      painting: paintingFor(coverage, colour, tooFew),
      core: layers === 'core',
    };
  }, [words, language, coverage, layers, colour]);
};
