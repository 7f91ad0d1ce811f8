import { Anchor } from '@mantine/core';
import { ArrowLeft } from 'lucide-react';
import { useLocation } from 'wouter';
import { useWords } from '../language/words.ts';
import { select, useView } from '../store/store.ts';
import classes from './card.module.css';

/** Leads from the card back to the paths that it was opened from. */
export const BackToPaths = () => {
  const { ways: words } = useWords();
  const asked = useView((view) => view.picture?.paths);
  const [here] = useLocation();
  return asked && here === '/network' ? (
    <p className={classes.absent}>
      <Anchor component="button" type="button" inherit onClick={() => select(null)}>
        <ArrowLeft size={13} aria-hidden style={{ verticalAlign: -2, marginInlineEnd: 4 }} />
        {words.back}
      </Anchor>
    </p>
  ) : null;
};
