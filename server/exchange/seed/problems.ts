/** Collects every mistake in a set of files, so that all of them can be told at once. */
export class Problems {
  readonly list: string[] = [];
  /** True when a whole file could not be read: what is missed then in others is not their mistake. */
  hasUnreadable = false;

  /** `line` counts from 1; the header of a table is line 1. */
  add(file: string, line: number, reason: string): void {
    this.list.push(`${file}:${line}: ${reason}`);
  }

  /** A mistake for which a whole file cannot be read. */
  unreadable(file: string, line: number, reason: string): void {
    this.hasUnreadable = true;
    this.add(file, line, reason);
  }
}
