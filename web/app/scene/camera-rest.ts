/** A camera that does not move for so many milliseconds rests. */
const REST = 120;
/** And for so many frames: where each takes long, the time between two moves is no rest. */
const REST_FRAMES = 2;

/** A camera, as far as its rest shows. */
export interface WatchedCamera {
  on(event: 'updated', moved: () => void): unknown;
  isAnimated(): boolean;
}

/** Tells each time when a camera has come to rest. @returns what forgets a rest that was to come */
export function watchRest(camera: WatchedCamera, rests: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  function moved(): void {
    forget();
    timer = setTimeout(() => restAfter(REST_FRAMES), REST);
  }
  function restAfter(frames: number): void {
    frame = requestAnimationFrame(() => (frames > 1 ? restAfter(frames - 1) : stands()));
  }
  function stands(): void {
    if (camera.isAnimated()) moved();
    else rests();
  }
  function forget(): void {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  }
  camera.on('updated', moved);
  return forget;
}
