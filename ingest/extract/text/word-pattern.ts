/**
 * The one pattern that cuts a text into words. Every repetition in it is bounded: it takes linear time, and what is
 * longer than any word is cut before the engine runs out of room to go back.
 */
import { DEGREE } from './abbreviations.ts';
import {
  APOSTROPHE_ENTITY,
  BLOCK_TAG,
  INLINE_TAG,
  LETTER_ENTITY,
  SIGN_ENTITY,
  SPACE_ENTITY,
} from './markup.ts';

/** Scripts without spaces between words: each of their characters is a word (Unicode Standard Annex 29). */
const UNSPACED = String.raw`[[\p{sc=Han}\p{sc=Hira}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]&&\p{L}]`;
const LETTER = String.raw`(?:[\p{L}--${UNSPACED}]|${LETTER_ENTITY})`;
const LETTERS = String.raw`${LETTER}(?:[[\p{L}--${UNSPACED}]\p{M}\p{Nl}]|${LETTER_ENTITY}){0,200}`;
const MARKS = String.raw`\p{M}{0,50}`;
/** Apostrophes as they are typed; what else parts no word: marks without width, and "&" as pages write it. */
const APOSTROPHE = String.raw`['’‘‛ʼ＇´′\u0060]`;
const JOINER = String.raw`[\u00ad\u200c\u200d\u2060]`;
const NOT_INSIDE = String.raw`(?![\p{L}\p{Nd}])`;
const NAME = String.raw`[\p{L}\p{Nd}\-]{1,63}`;

/** What is no word: tags, spaces by name, characters without width. */
const GAP = `(?:${BLOCK_TAG}|${INLINE_TAG}|${SPACE_ENTITY})`;

/** In order: the first that fits is taken. */
const WORDS = [
  String.raw`(?:https?:\/\/|www\.)[^\s<>"“”«»]{0,2000}[\p{L}\p{Nd}\/=_]`,
  String.raw`[\p{L}\p{Nd}][\p{L}\p{Nd}._+\-]{0,63}@${NAME}(?:\.${NAME}){0,8}\.\p{L}{2,24}`,
  String.raw`[@#＃][\p{L}_][\p{L}\p{M}\p{Nd}_]{0,200}`,
  // Initials, abbreviations with full stops, with the last one forgotten too: "U.S.", "J.K.", "U.S"
  String.raw`(?:\p{L}${MARKS}\.){2,20}(?:\p{Lu}${NOT_INSIDE})?`,
  String.raw`\p{Lu}(?:\.\p{Lu}){1,20}${NOT_INSIDE}`,
  DEGREE + NOT_INSIDE,
  `${LETTERS}(?:(?:${APOSTROPHE}|${JOINER}{1,5}|&amp;)${LETTERS}){0,20}`,
  `(?:${APOSTROPHE}|${APOSTROPHE_ENTITY})[sS]${NOT_INSIDE}`,
  String.raw`\p{Nd}{1,100}(?:[.,]\p{Nd}{1,100}){0,50}${MARKS}`,
  // ".5", ".NET"
  String.raw`(?<![\p{L}\p{M}\p{Nd}.,\)])\.(?:\p{Nd}{1,100}|\p{Lu}{2,20}|\p{Ll}{2,20})${NOT_INSIDE}`,
  // Brackets and quotation marks of tokenised text
  String.raw`-[LR][RSC]B-|\u0060{2}|‘{2}|'{2,3}|’{2}`,
  SIGN_ENTITY,
  // Flags, pictures with what they are joined from
  String.raw`\p{RI}{2}|\p{ExtPict}[\p{EMod}\uFE0F]{0,2}(?:\u200D\p{ExtPict}[\p{EMod}\uFE0F]{0,2}){0,10}`,
  String.raw`[^\s\p{Cc}\p{Cf}]${MARKS}`,
];

/** A gap, or a word as its first group. */
export const WORD = new RegExp(`${GAP}|(${WORDS.join('|')})`, 'gv');

/** The possessive at the end of a word; that of a word in capitals is one too. */
export const POSSESSIVE = new RegExp(String.raw`(?<=.)${APOSTROPHE}s$|(?<=\p{Lu})${APOSTROPHE}S$`, 'v');

/** What ends a line, whether as a character or as a tag. */
export const LINE_BREAK = new RegExp(String.raw`[\n\r\v\f\u0085\u2028\u2029]|${BLOCK_TAG}`, 'v');
