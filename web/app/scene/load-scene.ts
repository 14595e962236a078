/** The script of the canvas: loaded beside the page where there is WebGL, and once. */

type SceneScript = typeof import('./sigma-scene.ts');

let coming: Promise<SceneScript> | null = null;
let here: SceneScript | null = null;

/** Loads it. Where that fails it is asked for anew the next time. Not to be called without WebGL, which sigma needs. */
export function loadScene(): Promise<SceneScript> {
  coming ??= import('./sigma-scene.ts').then(
    (loaded) => {
      here = loaded;
      return loaded;
    },
    (fault: unknown) => {
      coming = null;
      throw fault;
    },
  );
  return coming;
}

/** Hands it over: at once where it is here, so that the canvas is there before anything is painted. */
export function withScene(run: (script: SceneScript) => void, failed: () => void): void {
  if (here) run(here);
  else void loadScene().then(run, failed);
}
