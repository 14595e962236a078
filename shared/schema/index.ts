/** The ontology as data: the one place from which types, validation, store, API and legends are derived. */
export * from './kinds.ts';
export * from './once.ts';
export * from './qualifiers.ts';
export * from './relations.ts';
