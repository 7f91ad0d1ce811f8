import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useWords } from '../language/words.ts';
import classes from './overview.module.css';

const Lines = ({ lines }: { lines: number }) => (
  <div className={classes.pendingLines}>
    {Array.from({ length: lines }, (_, line) => (
      <Skeleton key={line} height="1.4em" />
    ))}
  </div>
);

const Figure = () => (
  <div className={classes.figure}>
    <Skeleton height="2.4em" width="4em" />
    <Skeleton height="1em" width="10em" />
  </div>
);

/** The page before it is there, each part where it will be. */
export const Pending = () => (
  <div className={classes.page} role="status">
    <VisuallyHidden>{useWords().loading}</VisuallyHidden>
    <div className={classes.headline}>
      <Skeleton height="1em" width="70%" />
    </div>
    <div className={classes.columns}>
      {[2, 1, 1].map((figures, column) => (
        <div key={column} className={classes.column}>
          <div className={classes.figures}>
            {Array.from({ length: figures }, (_, at) => (
              <Figure key={at} />
            ))}
          </div>
          <Lines lines={12} />
        </div>
      ))}
    </div>
  </div>
);
