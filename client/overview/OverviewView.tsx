import { Failed } from '../notice/Failed.tsx';
import { Nothing } from './Nothing.tsx';
import { Page } from './Page.tsx';
import { Pending } from './Pending.tsx';
import { useGlance } from './useGlance.ts';

/** The state of cooperation on one page: what is there, what is called for, and what is missing. */
export const OverviewView = () => {
  const { glance, entities, failed, retry } = useGlance();
  if (entities === 0) return <Nothing />;
  if (glance) return <Page glance={glance} />;
  return failed ? <Failed retry={retry} /> : <Pending />;
};
