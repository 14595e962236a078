/** Text from outside within the text of other formats. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not come through
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

/** Only characters that XML 1.0 may hold; others become U+FFFD, as do halves of surrogate pairs. */
export function xmlSafe(text: string): string {
  return text.replace(NOT_XML, '\ufffd');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** As text or attribute of XML. */
export function xmlText(text: string): string {
  return xmlSafe(text).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}

/**
 * As a string literal of Cypher, in single quotes. Control characters and line separators are written as escapes.
 * Every backslash is doubled: a literal `\u0027` of a name stays those six characters, also where a parser reads Unicode
 * escapes before everything else, since an even number of backslashes begins none.
 */
export function cypherText(text: string): string {
  const escaped = text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/gu, unicodeEscape);
  return `'${escaped}'`;
}

function unicodeEscape(character: string): string {
  const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[character];
  return short ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
