import { useMediaQuery } from '@mantine/hooks';
import { FileUp } from 'lucide-react';
import { useWords } from '../language/words.ts';
import { ChooseFiles } from './ChooseFiles.tsx';
import classes from './drop.module.css';

/** Where there is nothing yet: what can be brought, and how. Where a finger points, nothing is dragged. */
export const DropZone = () => {
  const { exchange: words } = useWords();
  const touched = useMediaQuery('(max-width: 720px), (hover: none)', undefined, { getInitialValueInEffect: false });
  return (
    <div className={classes.zone}>
      <div className={classes.call}>
        <FileUp size={34} strokeWidth={1.4} aria-hidden />
        <p className={classes.drop}>{touched ? words.chooseThem : words.drop}</p>
        <ChooseFiles label={words.choose} color="atlas.7" />
        <p className={classes.means}>{words.dropMeans}</p>
      </div>
      <div className={classes.takes}>
        <h3>{words.takes}</h3>
        <dl>
          {words.kindsOfFiles.map(([name, formats]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{formats}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
};
