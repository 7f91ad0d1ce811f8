import type { ArrangeInput } from './arrange.ts';
import { arrangeAs } from './layouts/layouts.ts';
import type { Layout } from '../store/picture.ts';

export interface Task {
  layout: Layout;
  input: ArrangeInput;
}

addEventListener('message', ({ data }: MessageEvent<Task>) => postMessage(arrangeAs(data.layout, data.input)));
