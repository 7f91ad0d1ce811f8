/** Of a box of the page, in pixels. */
export interface Size {
  width: number;
  height: number;
}
