import { arrange, type ArrangeInput } from './arrange.ts';

addEventListener('message', ({ data }: MessageEvent<ArrangeInput>) => postMessage(arrange(data)));
