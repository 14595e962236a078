/** What stands on pages around articles: chrome, promotions, and notes of many kinds. */
import type { Story } from './stories.ts';

export const p = (text: string, attributes = ''): string => `<p${attributes && ` ${attributes}`}>${text}</p>`;
export const ps = (texts: readonly string[], attributes = ''): string =>
  texts.map((text) => p(text, attributes)).join('\n');

/** All of a story in the order that most pages print it. */
export const whole = ({ lead, paragraphs, heading, quote }: Story): string[] => [
  lead,
  ...paragraphs.slice(0, 2),
  heading,
  ...paragraphs.slice(2, 4),
  quote,
  ...paragraphs.slice(4),
];

export const linkList = (titles: readonly string[]): string =>
  `<ul>${titles.map((title, at) => `<li><a href="/s/${at}">${title}</a></li>`).join('')}</ul>`;

export const SECTIONS = [
  'Home',
  'World',
  'Politics',
  'Business',
  'Sport',
  'Culture',
  'Weather',
  'Video',
  'Shop',
];
export const TEASERS = [
  'Ministers meet again over fish quotas in the North Sea',
  'What the new timetable means for commuters',
  'Five books to read before the summer ends',
  'City marathon: all roads that will be closed on Sunday',
  'The quiet return of the night train',
];
export const TEASER_TEXTS = [
  'Ministers of seven countries met in the capital for the third time this year and left without a deal, which fishermen on the coast say leaves them with empty nets.',
  'The railway company has changed more than half of its departures, and passengers who rely on the early trains will have to leave their homes up to twenty minutes sooner.',
  'From a family story in the mountains to a thriller set in a lighthouse: our critics have chosen what to pack for long afternoons on the beach or on the balcony.',
];
export const COOKIES =
  'We and our 812 partners store and access information on your device, such as cookies, and process personal data. You can accept or manage your choices by clicking below. Your preferences will apply to this website only.';
const COMMENTS = [
  'I remember this day very well. My whole family sat around the television and nobody said a word for an hour. Thanks for bringing it back to me.',
  'Nice article but the author forgets to mention how much all of this cost, and who had to pay for it in the end. It was us, the taxpayers, as always.',
  'To the person above: you obviously have not read the report that was published at the time. It is in every library and it says the opposite of what you claim here.',
  'Could the editors please correct the spelling of the name in the second paragraph? I have written to you three times about it and never got an answer.',
];

export const nav = (names: readonly string[] = SECTIONS): string => `<nav>${linkList(names)}</nav>`;
export const share = (tag = 'div', name = 'share-bar'): string =>
  `<${tag} class="${name}"><a href="#f">Share on Facebook</a> <a href="#t">Tweet</a> <a href="#m">Email this article</a></${tag}>`;
export const newsletter = (name = 'newsletter-signup'): string =>
  `<div class="${name}"><h3>Get our morning briefing</h3><p>Sign up for our newsletter and get the stories that matter in your inbox every day.</p><form><input><button>Sign up</button></form></div>`;
export const comments = (tag = 'div', attributes = 'id="comments"'): string =>
  `<${tag} ${attributes}><h3>4 comments</h3>${COMMENTS.map((text, at) => `<div class="comment"><b>reader${at}</b> ${p(text)}<a href="#r">Reply</a></div>`).join('')}</${tag}>`;
export const footer = (source: string): string =>
  `<footer><p>© 2024 ${source}. All rights reserved.</p>${linkList(['Imprint', 'Privacy', 'Terms of use', 'Contact'])}</footer>`;

export const meta = ({ title, source, date, author }: Story): string =>
  `<title>${title} | ${source}</title><meta property="og:title" content="${title}"><meta property="og:site_name" content="${source}"><meta property="article:published_time" content="${date}T09:00:00Z"><meta name="author" content="${author}">`;
export const jsonLd = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...value })}</script>`;
export const page = (head: string, body: string, attributes = 'lang="en"'): string =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
