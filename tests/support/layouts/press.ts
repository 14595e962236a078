/** Newspapers, agencies and broadcasters. */
import { layout } from './layout.ts';
import {
  COOKIES,
  comments,
  footer,
  jsonLd,
  linkList,
  meta,
  nav,
  newsletter,
  p,
  page,
  ps,
  SECTIONS,
  share,
  TEASER_TEXTS,
  TEASERS,
  whole,
} from './parts.ts';
import type { Story } from './stories.ts';

const body = ({ lead, paragraphs, heading, quote }: Story): string =>
  `${p(lead)}${ps(paragraphs.slice(0, 2))}<h2>${heading}</h2>${ps(paragraphs.slice(2, 4))}<blockquote>${p(quote)}</blockquote>${ps(paragraphs.slice(4))}`;
const related = (name = 'related'): string =>
  `<aside class="${name}"><h3>Related</h3>${linkList(TEASERS)}</aside>`;

export const PRESS = [
  layout('agency with one article element', (story) =>
    page(
      meta(story),
      `<header>${nav()}</header><main><article><h1>${story.title}</h1><div class="byline">By <a href="/a">${story.author}</a></div><time datetime="${story.date}">${story.dateInWords}</time>${share()}${body(story)}</article>${related()}</main>${footer(story.source)}`,
    ),
  ),
  layout('agency of divs', (story) =>
    page(
      meta(story),
      `<div id="top"><div class="menu">${linkList(SECTIONS)}</div></div><div id="wrap"><div id="left">${linkList(TEASERS)}</div><div id="content"><h1>${story.title}</h1><div class="story-meta">${story.author}, ${story.dateInWords}</div><div class="story-body">${body(story)}</div><div class="tools">${share()}</div></div><div id="right"><h4>Most read</h4>${linkList(TEASERS)}</div></div><div id="bottom">© ${story.source}</div>`,
    ),
  ),
  layout('read also between paragraphs', (story) =>
    page(
      meta(story),
      `${nav()}<article><h1>${story.title}</h1>${whole(story)
        .map(
          (text, at) =>
            `${p(text)}${at % 2 ? `<p><strong>Read also: <a href="/r${at}">${TEASERS[at % 5]}</a></strong></p>` : ''}`,
        )
        .join('')}</article>${footer(story.source)}`,
    ),
  ),
  layout('newsletter box in the text', (story) =>
    page(
      meta(story),
      `${nav()}<main><h1>${story.title}</h1><div class="article__body">${ps(whole(story).slice(0, 4))}${newsletter()}${ps(whole(story).slice(4))}</div></main>${footer(story.source)}`,
    ),
  ),
  layout(
    'figures with captions and credits',
    (story) =>
      page(
        meta(story),
        `${nav()}<article><h1>${story.title}</h1><figure><img src="a.jpg" alt="x"><figcaption>${story.caption} <span class="credit">Photo: Jane Doe/Agency Pictures</span></figcaption></figure>${body(story)}<p class="photo-credit">Photograph: John Roe/Getty Images</p></article>`,
      ),
    (story) => [story.caption, ...whole(story)],
  ),
  layout('advertisements in the text', (story) =>
    page(
      meta(story),
      `${nav()}<div class="article-content"><h1>${story.title}</h1>${whole(story)
        .map(
          (text) =>
            `${p(text)}<div class="ad-slot"><span>Advertisement</span><p>Story continues below</p></div>`,
        )
        .join('')}</div>${footer(story.source)}`,
    ),
  ),
  layout('live ticker', (story) =>
    page(
      meta(story),
      `${nav()}<main><h1>${story.title}: live updates</h1>${whole(story)
        .map(
          (text, at) =>
            `<div class="live-post" id="post${at}"><time>${9 + at}:1${at}</time>${share('span')}<div class="post-body">${p(text)}</div></div>`,
        )
        .join('')}</main>${footer(story.source)}`,
    ),
  ),
  layout('paywall with the text in JSON-LD', (story) =>
    page(
      `${meta(story)}${jsonLd({ '@type': 'NewsArticle', headline: story.title, articleBody: whole(story).join('\n\n'), isAccessibleForFree: false })}`,
      `${nav()}<article><h1>${story.title}</h1>${p(story.lead)}<div class="paywall"><h3>Subscribe to read on</h3><p>Already a subscriber? <a href="/in">Log in</a></p><p>Get full access to all articles for one euro a month. Cancel at any time.</p></div></article>${footer(story.source)}`,
    ),
  ),
  layout('paywall over the text', (story) =>
    page(
      meta(story),
      `${nav()}<article><h1>${story.title}</h1><div class="premium-content">${body(story)}</div><div class="paywall-overlay subscribe-wall"><h3>You have reached your limit of free articles</h3><p>Subscribe now to continue reading. Already a subscriber? Sign in.</p></div></article>`,
    ),
  ),
  layout('AMP', (story) =>
    page(
      `${meta(story)}<script async src="https://cdn.example/amp.js"></script>`,
      `<amp-sidebar id="s">${linkList(SECTIONS)}</amp-sidebar><amp-consent id="c"><div>${COOKIES}</div></amp-consent><header><a href="/">${story.source}</a></header><main><article><h1>${story.title}</h1><p class="amp-byline">By ${story.author}</p><amp-img src="a.jpg"></amp-img>${body(story)}<amp-ad></amp-ad><amp-social-share></amp-social-share></article></main>`,
      '⚡ lang="en"',
    ),
  ),
  layout('broadcaster with promotions and topics', (story) =>
    page(
      meta(story),
      `<header>${nav()}</header><main id="main-content"><article><header><h1>${story.title}</h1></header><div data-component="video-block"><p>Watch: the moment in 60 seconds</p></div>${whole(
        story,
      )
        .map((text) => `<div data-component="text-block">${p(text)}</div>`)
        .join(
          '',
        )}<section data-component="links-block"><h2>More on this story</h2>${linkList(TEASERS)}</section><div data-component="topic-list"><h2>Related topics</h2>${linkList(['Science', 'Europe'])}</div></article></main>${footer(story.source)}`,
    ),
  ),
  layout('infinite scroll', (story) =>
    page(
      meta(story),
      `${nav()}<div class="stream"><article><h1>${story.title}</h1>${body(story)}</article>${TEASERS.slice(
        0,
        2,
      )
        .map(
          (title, at) =>
            `<article><h1>${title}</h1>${ps(TEASER_TEXTS)}${p(TEASER_TEXTS[at] ?? '')}</article>`,
        )
        .join('')}</div>`,
    ),
  ),
  layout('front page with long teasers around', (story) =>
    page(
      meta(story),
      `${nav()}<div class="row"><div class="col-8"><h1>${story.title}</h1>${ps(whole(story))}</div><div class="col-4"><h3>Top stories</h3>${TEASERS.slice(
        0,
        3,
      )
        .map(
          (title, at) =>
            `<div class="teaser"><h4><a href="/t${at}">${title}</a></h4>${p(TEASER_TEXTS[at] ?? '')}<a href="/t${at}">Read more</a></div>`,
        )
        .join('')}</div></div>${footer(story.source)}`,
    ),
  ),
  layout('comments longer than the text', (story) =>
    page(
      meta(story),
      `${nav()}<article><h1>${story.title}</h1>${ps(whole(story))}</article>${comments()}${comments('section', 'class="discussion"')}${footer(story.source)}`,
    ),
  ),
  layout(
    'short article',
    (story) =>
      page(
        meta(story),
        `${nav()}<article><h1>${story.title}</h1>${p(story.lead)}${p(story.quote)}</article>${related('more-stories')}${footer(story.source)}`,
      ),
    (story) => [story.lead, story.quote],
  ),
  layout('cookie wall before all else', (story) =>
    page(
      meta(story),
      `<div id="cookie-consent" class="cmp-banner"><h2>We value your privacy</h2>${p(COOKIES)}${p(COOKIES)}<button>Accept all</button></div>${nav()}<div class="text">${ps(whole(story))}</div>`,
    ),
  ),
  layout('chrome in other languages', (story) =>
    page(
      meta(story),
      `<div class="langs">${linkList(['Deutsch', 'Français', 'Español', 'Русский', '中文'])}</div><div class="hinweis"><p>Diese Website verwendet Cookies. Durch die Nutzung stimmen Sie dem zu.</p></div>${nav(['Startseite', 'Politik', 'Wirtschaft', 'Kultur'])}<main><h1>${story.title}</h1>${body(story)}</main><div class="mehr"><h3>Das könnte Sie auch interessieren</h3>${linkList(['Nachrichten aus Europa', 'Wetter für morgen'])}</div>`,
    ),
  ),
  layout('key points above the text', (story) =>
    page(
      meta(story),
      `${nav()}<article><h1>${story.title}</h1><div class="listen"><p>Listen to this article · 4 min</p></div>${body(story)}<p class="correction">An earlier version of this article misspelled a name.</p></article>${related('recirc')}`,
    ),
  ),
  layout('microdata', (story) =>
    page(
      meta(story),
      `${nav()}<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${story.title}</h1><span itemprop="author">${story.author}</span> <meta itemprop="datePublished" content="${story.date}"><div itemprop="articleBody">${body(story)}</div></div>${related('outbrain')}`,
    ),
  ),
  layout('opinion with a note on its author', (story) =>
    page(
      meta(story),
      `${nav()}<article><p class="kicker">Opinion</p><h1>${story.title}</h1><p class="byline">By ${story.author}</p><p class="dateline">${story.dateInWords}</p>${body(story)}<div class="author-bio"><p>${story.author} writes a weekly column about science and the public, and is the author of three books.</p></div></article>`,
    ),
  ),
];
