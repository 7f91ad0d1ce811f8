import type { ArrangeInput } from './arrange.ts';
import { arrangeAs } from './layouts/layouts.ts';
import type { LayoutName } from './layouts/names.ts';

export interface Task {
  layout: LayoutName;
  input: ArrangeInput;
}

addEventListener('message', ({ data }: MessageEvent<Task>) => postMessage(arrangeAs(data.layout, data.input)));
