import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { Foot } from './Foot.tsx';
import { GravestGaps } from './GravestGaps.tsx';
import { GapFigure, ObligationFigure, PlatformFigure, PriorityFigure } from './Figures.tsx';
import { gravest } from './gravest.ts';
import { headlineOf } from './headline.ts';
import { Matrix } from './Matrix.tsx';
import { platformsIn, prioritiesAmong, smallMatrix } from './partners.ts';
import { Pillars } from './Pillars.tsx';
import { Sentence } from './Sentence.tsx';
import { sourcesOf } from './sources.ts';
import { pillarsOf, tallyOf } from './tally.ts';
import type { Glance } from './useGlance.ts';
import { WorldPart } from './world/WorldPart.tsx';
import columns from './columns.module.css';
import figure from './figure.module.css';
import classes from './overview.module.css';

/** The sentence, four figures, then where, with whom, how far, and what is missing. */
export const Page = ({ glance }: { glance: Glance }) => {
  const { glance: words } = useWords();
  const language = useView((view) => view.language);
  const lines = gravest(glance.gaps);
  const tally = tallyOf(glance.obligations);
  const priorities = prioritiesAmong(glance.named);
  const matrix = smallMatrix(glance.regions, priorities);
  return (
    <div className={classes.page}>
      <Sentence headline={headlineOf(language, lines, tally, words)} />
      <div className={figure.figures}>
        <PlatformFigure platforms={platformsIn(glance.kinds, glance.ontology)} />
        <PriorityFigure priorities={priorities} />
        <ObligationFigure tally={tally} />
        <GapFigure gaps={glance.gaps} />
      </div>
      <div className={columns.columns}>
        <section className={columns.world}>
          <WorldPart matrix={matrix} />
        </section>
        <section className={columns.matrix}>
          <Matrix matrix={matrix} />
        </section>
        <section className={columns.pillars}>
          <Pillars pillars={pillarsOf(glance.obligations)} beyond={tally.beyond} />
        </section>
        <section className={columns.gaps}>
          <GravestGaps lines={lines} />
        </section>
      </div>
      <Foot sources={sourcesOf(glance.statistics)} />
    </div>
  );
};
