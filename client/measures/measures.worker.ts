import { measures, type Asked } from './measures.ts';

addEventListener('message', ({ data: { name, network } }: MessageEvent<Asked>) => postMessage(measures[name](network)));
