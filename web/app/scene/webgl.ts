/** Whether this browser can draw with WebGL. Asked before sigma is loaded, which throws where it cannot. */
export function hasWebGL(document: Document): boolean {
  try {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
