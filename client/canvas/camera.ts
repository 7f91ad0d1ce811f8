/** A rectangle of the picture's own coordinates. */
export interface Box {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** How much of the canvas is covered on each side, in pixels. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export interface Camera {
  zoom: number;
  pan: { x: number; y: number };
}

interface Size {
  width: number;
  height: number;
}

const free = (size: Size, insets: Insets) => ({
  width: Math.max(size.width - insets.left - insets.right, 80),
  height: Math.max(size.height - insets.top - insets.bottom, 80),
});

const lookAt = (box: Box, zoom: number, size: Size, insets: Insets): Camera => {
  const { width, height } = free(size, insets);
  return {
    zoom,
    pan: {
      x: insets.left + width / 2 - ((box.x1 + box.x2) / 2) * zoom,
      y: insets.top + height / 2 - ((box.y1 + box.y2) / 2) * zoom,
    },
  };
};

const fitting = (box: Box, size: Size, insets: Insets) => {
  const { width, height } = free(size, insets);
  return Math.min(width / Math.max(box.x2 - box.x1, 1), height / Math.max(box.y2 - box.y1, 1));
};

/** The camera that shows all of a box in the part of the canvas that is not covered. */
export const cameraFor = (box: Box, size: Size, insets: Insets, mostZoom = 1.4): Camera =>
  lookAt(box, Math.min(fitting(box, size, insets), mostZoom), size, insets);

/** Whether all of a box is in sight. */
export const isInSight = (box: Box, { zoom, pan }: Camera, size: Size, insets: Insets): boolean =>
  box.x1 * zoom + pan.x >= insets.left &&
  box.x2 * zoom + pan.x <= size.width - insets.right &&
  box.y1 * zoom + pan.y >= insets.top &&
  box.y2 * zoom + pan.y <= size.height - insets.bottom;

/** The camera that shows a box with as little change as may be; null when it is in sight already. */
export const cameraToSee = (box: Box, now: Camera, size: Size, insets: Insets): Camera | null =>
  isInSight(box, now, size, insets) ? null : lookAt(box, Math.min(now.zoom, fitting(box, size, insets)), size, insets);
