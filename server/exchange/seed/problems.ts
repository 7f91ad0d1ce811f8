/** Collects every mistake in a set of files, so that all of them can be told at once. */
export class Problems {
  readonly list: string[] = [];

  /** `line` counts from 1; the header of a table is line 1. */
  add(file: string, line: number, reason: string): void {
    this.list.push(`${file}:${line}: ${reason}`);
  }
}
