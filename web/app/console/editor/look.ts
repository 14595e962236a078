import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The editor in the page's colours, which the style sheet has for light and dark alike. */

export const highlighting = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--code-keyword)', fontWeight: '600' },
  { tag: tags.function(tags.keyword), color: 'var(--code-function)' },
  { tag: tags.typeName, color: 'var(--code-label)' },
  { tag: tags.propertyName, color: 'var(--ink)' },
  { tag: tags.variableName, color: 'var(--ink)' },
  { tag: tags.special(tags.variableName), color: 'var(--code-parameter)', fontWeight: '600' },
  { tag: tags.string, color: 'var(--code-string)' },
  { tag: [tags.number, tags.atom], color: 'var(--code-number)' },
  { tag: tags.comment, color: 'var(--muted)', fontStyle: 'italic' },
  { tag: tags.operator, color: 'var(--muted)' },
  { tag: tags.invalid, color: 'var(--accent)', textDecoration: 'underline wavy' },
]);

const MARK = 'color-mix(in srgb, var(--focus) 26%, transparent)';

export const look = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--raised)', fontSize: 'var(--code-size, 0.875rem)' },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '0' },
  '.cm-scroller': {
    fontFamily: 'var(--mono)',
    lineHeight: '1.6',
    minHeight: '6.5rem',
    maxHeight: 'min(24rem, 45vh)',
  },
  '.cm-content': { caretColor: 'var(--ink)', padding: '0.5rem 0' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--wash)', color: 'var(--muted)', border: '0' },
  '.cm-activeLine, .cm-activeLineGutter': {
    backgroundColor: 'color-mix(in srgb, var(--wash) 65%, transparent)',
  },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: MARK,
  },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': { backgroundColor: MARK, color: 'inherit' },
  '.cm-tooltip': {
    border: '1px solid var(--rule)',
    borderRadius: '3px',
    backgroundColor: 'var(--raised)',
    color: 'var(--ink)',
    boxShadow: 'var(--shadow)',
    zIndex: '30',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--mono)',
    maxHeight: '16rem',
    maxWidth: '30rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.15rem 0.5rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--ink)',
    color: 'var(--paper)',
  },
  '.cm-completionIcon': { display: 'none' },
  '.cm-completionDetail': {
    color: 'var(--muted)',
    fontStyle: 'normal',
    fontFamily: 'var(--sans)',
    marginLeft: '1rem',
  },
  'li[aria-selected] .cm-completionDetail': { color: 'inherit' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-diagnostic': { padding: '0.35rem 0.6rem', maxWidth: '32rem', fontFamily: 'var(--sans)' },
  '.cm-diagnostic-error': { borderLeft: '3px solid var(--accent)' },
  '.cm-diagnostic-warning': { borderLeft: '3px solid var(--alleged)' },
  '.cm-lintRange': { backgroundImage: 'none', paddingBottom: '0' },
  '.cm-lintRange-error': { textDecoration: 'underline wavy var(--accent)', textUnderlineOffset: '0.2em' },
  '.cm-lintRange-warning': { textDecoration: 'underline wavy var(--alleged)', textUnderlineOffset: '0.2em' },
});
