/** Offices whose very words tell of which state they are: few countries, or one, call an office so. */

export interface OwnOffice {
  /** What it is called in full. */
  readonly title: RegExp;
  /** Keys of the countries that have it, the likeliest first. */
  readonly countries: readonly string[];
}

export const OWN_OFFICES: readonly OwnOffice[] = [
  {
    title:
      /^(?:(?:deputy |assistant |under[- ]?)?secretary of (?:state|defen[cs]e|commerce|education|energy|labor|agriculture|transportation|homeland security|the (?:treasury|interior|navy|army))|(?:defense|treasury|commerce|homeland security) secretary)$/iu,
    countries: ['US'],
  },
  {
    title:
      /^(?:(?:shadow )?(?:foreign|home|defence|justice|health|education|business|culture) secretary|(?:shadow )?(?:secretary|minister) of state for .+|minister for (?:the )?(?:middle east|europe|africa|asia|central asia)|chancellor of the exchequer|leader of the house of commons)$/iu,
    countries: ['GB', 'IN', 'PK', 'BD', 'LK', 'PH'],
  },
  { title: /^(?:(?:first|special) )?assistant (?:u\.?s\.?|united states) attorney$/iu, countries: ['US'] },
  { title: /^national security advis[eo]r$/iu, countries: ['US', 'GB', 'IN', 'PK', 'NG', 'IL'] },
  { title: /^(?:federal )?chancellor$/iu, countries: ['DE', 'AT', 'GB'] },
  { title: /^(?:taoiseach|t[áa]naiste)$/iu, countries: ['IE'] },
];
