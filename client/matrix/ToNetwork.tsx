import type { MouseEvent, ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { select, useNetworkHref } from '../store/store.ts';

/** A link to the network with the card of one entity open. */
export const ToNetwork = ({ id, className, children }: { id: string; className?: string; children: ReactNode }) => {
  const href = useNetworkHref()(id);
  const [, go] = useLocation();
  // The address first: then the view agrees with it already, and no second entry comes into the history.
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    go(href);
    select(id);
  };
  return (
    <Link href={href} className={className} onClick={open}>
      {children}
    </Link>
  );
};
