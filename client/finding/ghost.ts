/** A link that is not there and should be. An end that is null, or not in the picture, is named by the label. */
export interface Ghost {
  id: string;
  /** Of the link that is missing. */
  kind: string;
  from: string | null;
  to: string | null;
  label: string;
}
