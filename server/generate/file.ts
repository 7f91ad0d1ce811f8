/** A file that is made from others and committed all the same, so that it can be read and checked. */
export interface GeneratedFile {
  /** From the root of the repository. */
  path: string;
  text: string;
}
