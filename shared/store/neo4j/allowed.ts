/**
 * What a plan of Neo4j must not hold although the server counts it as reading. The operators of reading queries depend
 * on data and version, so those are not listed.
 */
export const FORBIDDEN_OPERATORS: { readonly [operator: string]: string } = {
  LoadCSV: 'reads files or the network',
  ShowFunctions: 'shows the server rather than the graph',
  ShowProcedures: 'shows the server rather than the graph',
  ShowSettings: 'shows the settings of the server',
  ShowTransactions: 'shows the queries of others',
  TerminateTransactions: 'stops the queries of others',
};
