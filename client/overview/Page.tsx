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
import columns from './columns.module.css';
import figure from './figure.module.css';
import classes from './overview.module.css';

/** Figures stand above what they count. */
export const Page = ({ glance }: { glance: Glance }) => {
  const { glance: words } = useWords();
  const language = useView((view) => view.language);
  const lines = gravest(glance.gaps);
  const tally = tallyOf(glance.obligations);
  const priorities = prioritiesAmong(glance.named);
  return (
    <div className={classes.page}>
      <Sentence headline={headlineOf(language, lines, tally, words)} />
      <div className={columns.columns}>
        <section className={columns.column}>
          <div className={figure.figures}>
            <PlatformFigure platforms={platformsIn(glance.kinds, glance.ontology)} />
            <PriorityFigure priorities={priorities} />
          </div>
          <div>
            <Matrix matrix={smallMatrix(glance.regions, priorities)} />
          </div>
        </section>
        <section className={columns.column}>
          <div className={figure.figures}>
            <ObligationFigure tally={tally} />
          </div>
          <div>
            <Pillars pillars={pillarsOf(glance.obligations)} beyond={tally.beyond} />
          </div>
        </section>
        <section className={columns.column}>
          <div className={figure.figures}>
            <GapFigure gaps={glance.gaps} />
          </div>
          <div>
            <GravestGaps lines={lines} />
          </div>
        </section>
      </div>
      <Foot sources={sourcesOf(glance.statistics)} />
    </div>
  );
};
