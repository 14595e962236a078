/** Words that tell from when and until when somebody holds a role, and when something was founded; data of `terms.ts`. */

/** Right before a date. */
export const SINCE = /\b(?:since|from) (?:early |late |mid-)?$/iu;
export const UNTIL = /\b(?:until|till|to) (?:early |late |mid-)?$/iu;

/** What leads to a date, at the end of what stands before it. */
export const LEADS =
  /(?:since|from|between|during|until|till|to|in|on|by|of|the)(?: (?:early|late|mid-?))* $/iu;

/** A beginning, before the title: "became mayor in 2009". Not "succeeded", which is told of two. */
export const BEGINS =
  /\b(?:became|becomes|become|appointed|elected|named|chosen|sworn in|inaugurated|ordained|consecrated|crowned|promoted|joined|joins|took (?:over|office)|takes over|take over|ascended)(?: as)? (?:to )?(?:a |an |the |its |their |his |her )?(?:[\p{L}\p{M}-]+ ){0,3}$/iu;
/** A beginning, behind the title: "mayor, who took office in 2009". */
export const BEGAN =
  /^,? (?:who )?(?:took office|took over|was (?:appointed|elected|named|sworn in)(?: to the post)?|has held (?:the|that) (?:post|job|office))\b[^,;.]{0,20}$/iu;
/** An end, before the title: "resigned as mayor in 2017". */
export const ENDS =
  /\b(?:(?:resigned|retired|stepped down|quit|removed|left office)(?: from (?:her|his|the) (?:post|position))? as|(?:ousted|dismissed|fired|sacked)(?: as)?) (?:a |an |the |its |their |his |her )?(?:[\p{L}\p{M}-]+ ){0,3}$/iu;

/** Between a title and the day on which it begins: "(chair) of the bank, effective". */
export const EFFECTIVE = /^[^;:()]{0,80},? effective (?:on |from |as of )?$/iu;
/** Somebody is given an office. */
export const GIVEN = /\b(?:appoint|elect|nam|promot|hir|select)(?:ed|es|s)\b|\bcho(?:se|sen)\b/iu;
/** Of two who are told of, one has it still. */
export const GIVES_UP =
  /\b(?:resign|retire|succeed|replac|depart|dismiss|oust)\p{L}*\b|\b(?:step\p{L}* down|quits?|le(?:ft|aves?|aving))\b/iu;

export const FOUNDED =
  /\b(?:(?:co-?)?founded|set up|established|started|created|formed|founds|launched|incorporated|opened)\b/giu;
/** Words without which nobody is told to have founded a body. */
export const FOUNDING =
  /found(?:ed|er|ing|s\b)|\b(?:set(?:s|ting)? up|establish|start(?:s|ed|ing|-?up)?\b|creat(?:e|or)|form(?:s|ed|ing)\b|launch|incorporat|open(?:s|ed|ing)\b|began|begin|buil[dt]|establish|organi[sz]ed|origin|father of|behind\b|conceiv|invent|his own|her own|their own)/iu;
