import type { ComponentPropsWithoutRef, MouseEvent } from 'react';
import { Link, useLocation } from 'wouter';
import { queryFrom } from '../store/address.ts';
import { useStore, useView } from '../store/store.ts';
import type { Target } from './target.ts';

interface ToProps extends Omit<ComponentPropsWithoutRef<'a'>, 'href'> {
  opens: Target;
}

/** A link to what a mark stands for. */
export const To = ({ opens: { path, change, hash = '' }, ...rest }: ToProps) => {
  const view = change(useView((now) => now));
  const href = `${path}${queryFrom(view)}${hash}`;
  const [, go] = useLocation();
  // The address first: then the view agrees with it already, and no second entry comes into the history.
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    go(href);
    useStore.setState({ view });
  };
  return <Link {...rest} href={href} onClick={open} />;
};
