import { DramatisError } from '../../../../shared/errors.ts';

/** How much finer than the screen. */
const SCALE = 2;

/** A drawing as pixels, twice as fine as on the screen. @throws where the browser cannot draw it */
export async function pngOf(svg: string, document: Document): Promise<Blob> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width * SCALE;
    canvas.height = image.height * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob) return blob;
  } finally {
    URL.revokeObjectURL(image.src);
  }
  throw new DramatisError('INTERNAL', 'The browser could not make a PNG.', {
    advice: 'Take SVG, or a smaller window.',
  });
}
