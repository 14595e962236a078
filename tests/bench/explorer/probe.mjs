/** Runs in every measured page before its own scripts: counts frames, the longest task, and when a node is drawn. */
globalThis.told = { drawn: 0, frames: 0, longest: 0, node: '' };
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries())
    globalThis.told.longest = Math.max(globalThis.told.longest, duration);
}).observe({ type: 'longtask', buffered: true });

function look() {
  const { told } = globalThis;
  told.frames += 1;
  if (told.drawn === 0) {
    const detail = { id: told.node, at: null };
    document.querySelector('.canvas')?.dispatchEvent(new CustomEvent('dramatis:where', { detail }));
    if (detail.at) told.drawn = performance.now();
  }
  requestAnimationFrame(look);
}
requestAnimationFrame(look);
