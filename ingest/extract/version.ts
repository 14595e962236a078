/** Another version may read the same article differently: raise it with every change of results. */
export const EXTRACTOR_VERSION = 'minilm-2/rules-12';
