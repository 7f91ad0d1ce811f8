import type { MouseEvent, ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { selectAmong, useNetworkHref } from '../store/store.ts';

interface ToNetworkProps {
  id: string;
  /** What is brought into the picture with it. */
  others?: readonly string[];
  className?: string | undefined;
  children: ReactNode;
}

/** A link to the network with the card of one entity open. */
export const ToNetwork = ({ id, others = [], className, children }: ToNetworkProps) => {
  const href = useNetworkHref()(id, others);
  const [, go] = useLocation();
  // The address first: then the view agrees with it already, and no second entry comes into the history.
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    go(href);
    selectAmong(id, others);
  };
  return (
    <Link href={href} className={className} onClick={open}>
      {children}
    </Link>
  );
};
