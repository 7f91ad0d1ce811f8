/** How many points of the image are one of the page. */
const density = 2;

/** An SVG as an image, drawn by the browser with its own letters. */
export const pngOf = async (svg: string, { width, height }: { width: number; height: number }): Promise<Blob> => {
  const image = new Image(width * density, height * density);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * density;
  canvas.height = height * density;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas to draw on');
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the image could not be written'))), 'image/png');
  });
};
