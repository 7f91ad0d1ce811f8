import type { ArrangeInput } from './arrange.ts';
import { arrangeAs } from './layouts/layouts.ts';
import type { Layout } from '../store/picture.ts';

export interface Task {
  layout: Layout;
  input: ArrangeInput;
}

// What is only rejected in a worker nobody outside hears of.
addEventListener(
  'message',
  ({ data }: MessageEvent<Task>) => void arrangeAs(data.layout, data.input).then(postMessage, reportError),
);
