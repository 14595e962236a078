declare module 'graphology-gexf/common/writer.js' {
  import type Graph from 'graphology-types';

  /** A graph as GEXF. */
  function write(graph: Graph, options?: { version?: '1.2' | '1.3' }): string;
  export = write;
}
