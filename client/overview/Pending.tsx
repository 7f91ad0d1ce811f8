import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useWords } from '../language/words.ts';
import columns from './columns.module.css';
import figure from './figure.module.css';
import classes from './overview.module.css';
import pending from './pending.module.css';

const Lines = ({ lines }: { lines: number }) => (
  <div className={pending.lines}>
    {Array.from({ length: lines }, (_, line) => (
      <Skeleton key={line} height="1.4em" />
    ))}
  </div>
);

const Figure = () => (
  <div className={figure.figure}>
    <Skeleton height="2.6em" width="4em" mb="0.6em" />
    <Skeleton height="1.2em" width="10em" mb="0.8em" />
    <Skeleton height="1.3em" width="8em" />
  </div>
);

/** The page before it is there, each part where it will be. */
export const Pending = () => (
  <div className={classes.page} role="status">
    <VisuallyHidden>{useWords().loading}</VisuallyHidden>
    <div className={classes.headline}>
      <Skeleton height="1.4em" width="70%" />
    </div>
    <div className={figure.figures}>
      {[1, 2, 3, 4].map((at) => (
        <Figure key={at} />
      ))}
    </div>
    <div className={columns.columns}>
      {(['world', 'matrix', 'pillars', 'gaps'] as const).map((part) => (
        <div key={part} className={columns[part]}>
          <Lines lines={part === 'pillars' ? 5 : 9} />
        </div>
      ))}
    </div>
  </div>
);
