import { useEffect, useEffectEvent, type RefObject } from 'react';
import { useStore } from '../store/store.ts';
import type { Layout } from '../store/picture.ts';
import { inputFor } from './arrange-input.ts';
import { arrangeAhead, prepareArranger } from './arranger.ts';
import type { Insets } from './camera.ts';
import type { Elements } from './elements.ts';
import { isLarge } from './slices.ts';

/** Arranges a picture whose places nobody knows while the page still makes ready what draws it. */
export const useAhead = (
  host: RefObject<HTMLElement | null>,
  elements: Elements,
  layout: Layout,
  insets: Insets,
): void => {
  const begin = useEffectEvent(() => {
    prepareArranger();
    const { standing, view } = useStore.getState();
    const isNew = Object.keys(standing).length === 0 && !view.picture?.pins.length;
    if (!host.current || !isNew || elements.entities.length === 0 || isLarge(elements)) return;
    const { clientWidth: width, clientHeight: height } = host.current;
    arrangeAhead(elements, { layout, input: inputFor(elements, { width, height }, insets) });
  });
  useEffect(() => begin(), []);
};
