/** What stands in a page around its article, as data: by names of elements, and by what a paragraph says. */

/**
 * Words in `class`, `id`, `role` and `data-component` of what is no part of an article. They are compared with the whole
 * words that a name is made of: `share` is in `share-bar`, not in `shareholders`.
 */
export const CHROME_NAMES: ReadonlySet<string> = new Set(
  `ad ads adslot advert advertisement advertorial banner breadcrumb breadcrumbs byline catlinks cmp comment comments
  consent cookie cookies copyright credit credits dateline disclaimer disqus discussion feedback gdpr infobox jp kicker
  listen masthead menu navbar navigation newsletter noprint outbrain pagination paywall popup promo promos
  promotion recirc recirculation recommendations recommended related relatedposts respond share sharebar sharedaddy
  sharing sidebar signup skip social speechify sponsor sponsored subscribe subscription taboola tags toolbar tools
  trending widget widgets`.split(/\s+/u),
);

/** Names of more than one word. */
export const CHROME_PHRASES =
  /\b(?:(?:about|author)-(?:the-)?(?:author|bio|box|info)|also-(?:from|in|read)|app-banner|entry-meta|links-block|more-(?:stories|on|from)|most-(?:read|popular)|node-meta|page-actions|photo-(?:credit|by)|post-(?:footer|meta|navigation)|press-contact|read-(?:also|more|next)|skip-link|story-meta|topic-list|you-may)\b/u;

/** Elements that are never taken for chrome, whatever their names. */
export const NEVER_CHROME: ReadonlySet<string> = new Set([
  'HTML',
  'BODY',
  'MAIN',
  'ARTICLE',
  'H1',
  'P',
  'TABLE',
]);

/** Elements that hold no text of an article, besides those that are never read. */
export const CHROME_ELEMENTS =
  'amp-sidebar, amp-consent, amp-ad, amp-social-share, .mw-editsection, sup.reference';

/** A paragraph of more words is one of the article, whatever it says. */
export const LONGEST_NOTE = 30;

const ALSO =
  'read (?:also|more|next|on)|also read|see also|more on (?:this|the) (?:story|subject|topic)|related(?: (?:articles?|stories|topics|content))?|recommended(?: .*)?|you (?:may|might) also (?:like|be interested in)|more from .*|more stories|most (?:read|popular)|further reading|don.t miss|top stories|trending(?: now)?|in this article|also (?:today|from this source)';

/** What short paragraphs say that are no part of an article; each matches the whole paragraph. */
export const NOTES: readonly RegExp[] = [
  new RegExp(`^(?:${ALSO})\\W*$`, 'iu'),
  /^(?:read (?:also|more|next)|also read|see also|related|watch|listen|more)\s*:.*$/iu,
  /^(?:advertisement|ad|sponsored(?: content)?|story continues below(?: (?:the )?advertisement)?|continue reading(?: below)?|scroll (?:down )?to continue|article continues .*)\W*$/iu,
  /^(?:photo(?:graph)?s?|image|picture|credit|illustration)s?(?: (?:by|credit|courtesy of))?\s*[:/].*$/iu,
  /^(?:©|\(c\)|copyright)\s.*$/iu,
  /^.*\ball rights reserved\.?$/iu,
  /^(?:by|written by|posted by|reporting by|editing by)\s+(?:[\p{Lu}][\p{L}.’'-]*(?:\s+|$|,\s*|and\s+)){1,6}$/u,
  /^(?:(?:first |last )?(?:published|updated|posted|modified|last modified)(?: on| at)?\b[^.]{0,60}\d{4}[^.]{0,40})$/iu,
  /^(?:sign up|subscribe|log ?in|register|already a subscriber|get (?:our|the) .*newsletter|join our|follow us|thanks for reading|support our|become a (?:member|subscriber)|cancel at any time|get full access|you have reached your limit)\b.*$/iu,
  /^(?:share(?: (?:this|on) .*)?|tweet|print|e-?mail(?: this.*)?|save|copy link|comments?(?: \(\d+\))?|\d+ comments?|leave a (?:comment|reply)|reply|like this|listen to this article.*|.{0,20}\b\d+ min(?:ute)?s? read)\W*$/iu,
  /^(?:we (?:and our \d+ partners )?(?:use|store)\b.*\bcookies\b.*|this (?:website|site) uses cookies.*|diese website verwendet cookies.*)$/iu,
  /^(?:is this page useful|was this (?:article|page) helpful|have an opinion on this story)\b.*$/iu,
  /^(?:skip to (?:main )?content|back to top|open in app|read this in our app|print|close window)\W*$/iu,
  /^(?:tags?|filed under|topics?|categories|posted in|tagged)\s*:.*$/iu,
  /^(?:[Ss]ource|SOURCE)(?:\s+\p{Lu}[\p{L}&.’'-]*){1,6}$/u,
];
