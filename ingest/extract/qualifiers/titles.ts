/** Titles in full: "Maj. Gen. (res.)" is "Major General (reserve)". */

/** Abbreviations of ranks and offices, as they stand before names. Longer ones stand first. */
const IN_FULL: readonly (readonly [RegExp, string])[] = [
  [/\bLt\.? ?Col\b\.?/gu, 'Lieutenant Colonel'],
  [/\bLt\.? ?Gen\b\.?/gu, 'Lieutenant General'],
  [/\bLt\.? ?Cmdr\b\.?/gu, 'Lieutenant Commander'],
  [/\bLt\.? ?Gov\b\.?/gu, 'Lieutenant Governor'],
  [/\bMaj\.? ?Gen\b\.?/gu, 'Major General'],
  [/\bBrig\.? ?Gen\b\.?/gu, 'Brigadier General'],
  [/\bCpl\b\.?/gu, 'Corporal'],
  [/\bCol\b\.?/gu, 'Colonel'],
  [/\bGen\b\.?/gu, 'General'],
  [/\bMaj\b\.?/gu, 'Major'],
  [/\bBrig\b\.?/gu, 'Brigadier'],
  [/\bLt\b\.?/gu, 'Lieutenant'],
  [/\bCapt\b\.?/gu, 'Captain'],
  [/\bCmdr\b\.?/gu, 'Commander'],
  [/\bAdm\b\.?/gu, 'Admiral'],
  [/\bSgt\b\.?/gu, 'Sergeant'],
  [/\bSpc\b\.?/gu, 'Specialist'],
  [/\bPvt\b\.?/gu, 'Private'],
  [/\bPfc\b\.?/gu, 'Private First Class'],
  [/\b(?:Det|Insp)\b\.?/gu, 'Inspector'],
  [/\bSupt\b\.?/gu, 'Superintendent'],
  [/\bSen\b\.?/gu, 'Senator'],
  [/\bRep\b\.?/gu, 'Representative'],
  [/\bGov\b\.?/gu, 'Governor'],
  [/\bProf\b\.?/gu, 'Professor'],
  [/\bRev\b\.?/gu, 'Reverend'],
  [/\bFr\b\.(?= |$)/gu, 'Father'],
  [/\(?\bres\b\.?\)?/gu, '(reserve)'],
  [/\(?\bret(?:d|'d)?\b\.?\)?/gu, '(retired)'],
];

/** The title without article and possessive, with its abbreviations written out. */
export function titleInFull(title: string): string {
  const bare = title
    .replace(/^(?:the|a|an|his|her|its|their) /iu, '')
    .replace(/^(?:then|ex)-(?=\p{L})/iu, '');
  return IN_FULL.reduce((text, [short, full]) => text.replace(short, full), bare)
    .replace(/\s+/gu, ' ')
    .trim();
}
