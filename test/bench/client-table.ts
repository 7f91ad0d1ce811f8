import type { Task } from './client-tasks.ts';

/** A row: what, the figure asked, the one measured. */
export const tell = (what: string, asked: string, measured: string) =>
  console.log(`${what.padEnd(58)}${asked.padStart(12)}  ${measured}`);

export const ms = (value: number) => `${value.toFixed(0)} ms`;
export const kB = (value: number) => `${(value / 1000).toFixed(0)} kB`;
export const MB = (value: number) => `${(value / 1e6).toFixed(1)} MB`;

export const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** On a machine with others the clock tells of them too; the processor's time is the page's own. */
export const tellTask = (what: string, asked: string, task: Task | undefined) =>
  tell(`longest task, ${what}`, asked, task ? `${ms(task.processor)} of the processor, ${ms(task.took)}` : 'none');
