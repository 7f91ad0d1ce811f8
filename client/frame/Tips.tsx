import { Tooltip } from '@mantine/core';
import { useEffect, useState } from 'react';

const openMs = 350;

/** Shows what `data-tip` says of what the mouse rests on: one for the whole page, as only one is seen at a time. */
export const Tips = () => {
  const [target, setTarget] = useState<HTMLElement | null>(null);
  useEffect(() => {
    let over: HTMLElement | null = null;
    let timer: ReturnType<typeof setTimeout>;
    const go = (to: HTMLElement | null) => {
      if (to === over) return;
      over = to;
      clearTimeout(timer);
      setTarget(null);
      if (to) timer = setTimeout(() => setTarget(to), openMs);
    };
    const enter = ({ target: at, pointerType }: PointerEvent) =>
      go(pointerType === 'mouse' && at instanceof Element ? at.closest<HTMLElement>('[data-tip]') : null);
    const hide = () => {
      clearTimeout(timer);
      setTarget(null);
    };
    const press = ({ key }: KeyboardEvent) => key === 'Escape' && hide();
    const leave = () => go(null);
    document.addEventListener('pointerover', enter);
    document.addEventListener('pointerdown', hide);
    document.addEventListener('keydown', press);
    document.documentElement.addEventListener('pointerleave', leave);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerover', enter);
      document.removeEventListener('pointerdown', hide);
      document.removeEventListener('keydown', press);
      document.documentElement.removeEventListener('pointerleave', leave);
    };
  }, []);
  if (!target) return null;
  return (
    <Tooltip
      target={target}
      opened
      label={target.dataset.tip}
      position={target.dataset.tipAt === 'left' ? 'left' : 'top'}
    />
  );
};
