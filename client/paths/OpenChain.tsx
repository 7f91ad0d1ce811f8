import { EntityButton } from '../card/EntityButton.tsx';
import type { Chain } from './chain.ts';
import { StepLink } from './StepLink.tsx';
import classes from './way.module.css';

/** A way from top to bottom, each link with what it rests on. */
export const OpenChain = ({ chain: { start, steps } }: { chain: Chain }) => (
  <ol className={classes.chain}>
    <li>
      <EntityButton entity={start} />
    </li>
    {steps.map((step) => (
      <li key={step.link.id}>
        <StepLink step={step} />
        <EntityButton entity={step.to} />
      </li>
    ))}
  </ol>
);
