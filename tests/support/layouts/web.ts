/** Blogs, platforms and pages of programs. */
import { layout } from './layout.ts';
import {
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
  TEASERS,
  whole,
} from './parts.ts';

export const WEB = [
  layout('WordPress blog', (story) =>
    page(
      meta(story),
      `<div id="page" class="hfeed site"><header id="masthead"><p class="site-title">${story.source}</p>${nav()}</header><div id="primary" class="content-area"><main id="main"><article id="post-7" class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">${story.title}</h1><div class="entry-meta">Posted on ${story.dateInWords} by ${story.author}</div></header><div class="entry-content">${ps(whole(story))}<div class="sharedaddy"><h3>Share this:</h3>${linkList(['Twitter', 'Facebook'])}</div><div class="jp-relatedposts"><h3>Related</h3>${linkList(TEASERS)}</div></div><footer class="entry-meta">Posted in <a href="/c">News</a>. Tagged <a href="/t">history</a>.</footer></article><nav class="post-navigation"><a href="/p">Previous post</a></nav>${comments('div', 'id="comments" class="comments-area"')}</main></div><div id="secondary" class="widget-area"><aside class="widget"><h2>Archives</h2>${linkList(['March 2020', 'February 2020'])}</aside></div></div>`,
    ),
  ),
  layout('WordPress blocks', (story) =>
    page(
      meta(story),
      `<div class="wp-site-blocks"><header class="wp-block-template-part">${nav()}</header><main class="wp-block-group"><h1 class="wp-block-post-title">${story.title}</h1><div class="wp-block-post-content">${ps(whole(story).slice(0, 5), 'class="wp-block-paragraph"')}<div class="wp-block-query"><h3>You may also like</h3>${linkList(TEASERS)}</div>${ps(whole(story).slice(5))}</div><div class="wp-block-comments">${comments()}</div></main>${footer(story.source)}</div>`,
    ),
  ),
  layout('platform for writers', (story) =>
    page(
      meta(story),
      `<div id="root"><div class="a b c"><div class="d"><a href="/">Open in app</a> <button>Sign up</button></div><article class="meteredContent"><div><div><section><div><div class="e"><h1>${story.title}</h1><div class="speechify"><a href="/u">${story.author}</a> <button>Follow</button> <span>4 min read</span> · <span>${story.dateInWords}</span></div><div class="f"><button>152</button><button>Listen</button><button>Share</button></div>${ps(whole(story), 'class="pw-post-body-paragraph"')}</div></div></section></div></div></article><div class="g"><h2>Written by ${story.author}</h2><p>1.2K Followers</p></div><div><h2>Recommended from our writers</h2>${linkList(TEASERS)}</div></div></div>`,
    ),
  ),
  layout('newsletter platform', (story) =>
    page(
      meta(story),
      `<div class="main-menu">${linkList(['Home', 'Archive', 'About'])}</div><div class="single-post"><article class="post"><h1>${story.title}</h1><h3 class="subtitle">A letter on what happened</h3><div class="available-content"><div class="body markup">${ps(whole(story).slice(0, 3))}<div class="subscription-widget-wrap"><p>Thanks for reading! Subscribe for free to receive new posts and support my work.</p><form><input><button>Subscribe</button></form></div>${ps(whole(story).slice(3))}</div></div><div class="post-footer">${share()}</div></article></div>`,
    ),
  ),
  layout('one page program with names of no meaning', (story) =>
    page(
      meta(story),
      `<div id="__next"><div class="sc-1x"><div class="sc-2y">${linkList(SECTIONS)}</div></div><div class="sc-3z"><h1 class="sc-4a">${story.title}</h1><div class="sc-5b">${whole(
        story,
      )
        .map((text) => `<div class="sc-6c"><p class="sc-7d">${text}</p></div>`)
        .join(
          '',
        )}</div></div><div class="sc-8e">${linkList(TEASERS)}</div></div><script>window.__DATA__=${JSON.stringify({ a: TEASERS })}</script>`,
    ),
  ),
  layout('program that fills the page in', (story) =>
    page(
      `${meta(story)}${jsonLd({ '@type': 'NewsArticle', headline: story.title, articleBody: whole(story).join('\n\n') })}`,
      '<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>',
    ),
  ),
  layout('paragraphs that are divs', (story) =>
    page(
      meta(story),
      `${nav()}<div class="article"><h1>${story.title}</h1>${whole(story)
        .map((text) => `<div class="para">${text}</div>`)
        .join('')}</div>${footer(story.source)}`,
    ),
  ),
  layout('paragraphs that are breaks', (story) =>
    page(
      meta(story),
      `${nav()}<div class="content"><h1>${story.title}</h1>${whole(story).join('<br><br>')}</div>${footer(story.source)}`,
    ),
  ),
  layout('old layout of tables', (story) =>
    page(
      `<title>${story.title}</title>`,
      `<table width="760"><tr><td colspan="3"><a href="/">${story.source}</a></td></tr><tr><td width="120" valign="top">${SECTIONS.map((name) => `<a href="/${name}">${name}</a><br>`).join('')}</td><td width="480" valign="top"><table><tr><td><font size="5"><b>${story.title}</b></font><br><font size="1">${story.dateInWords}</font></td></tr><tr><td><font face="Times" size="3">${ps(whole(story))}</font></td></tr></table></td><td width="160" valign="top"><b>Also today</b><br>${TEASERS.map((title) => `<a href="/x">${title}</a><br>`).join('')}</td></tr><tr><td colspan="3"><font size="1">© 1999 ${story.source}</font></td></tr></table>`,
    ),
  ),
  layout('page of the nineties', (story) =>
    page(
      `<title>${story.title}</title>`,
      `<center><img src="logo.gif"><hr><a href="/">Home</a> | <a href="/n">News</a> | <a href="/g">Guestbook</a></center><h2>${story.title}</h2>${whole(story).join('<p>')}<hr><center><font size="1">This page was last updated by the webmaster. You are visitor number 12345.</font></center>`,
    ),
  ),
  layout('interview', (story) =>
    page(
      meta(story),
      `${nav()}<article><h1>${story.title}</h1>${whole(story)
        .map((text, at) => (at % 2 ? p(text) : `<p><strong>${text}</strong></p>`))
        .join('')}</article>${newsletter('promo-newsletter')}${footer(story.source)}`,
    ),
  ),
  layout('list with headings', (story) =>
    page(
      meta(story),
      `${nav()}<main><h1>${story.title}</h1>${p(story.lead)}<ol>${story.paragraphs.map((text) => `<li><p>${text}</p></li>`).join('')}</ol><h2>${story.heading}</h2>${p(story.quote)}</main>${footer(story.source)}`,
    ),
  ),
  layout(
    'gallery',
    (story) =>
      page(
        meta(story),
        `${nav()}<article class="gallery"><h1>${story.title}</h1>${[story.lead, ...story.paragraphs]
          .map(
            (text, at) =>
              `<figure><img src="${at}.jpg"><figcaption><p>${text}</p><span class="credits">Image: A. Nother / Picture Desk</span></figcaption></figure>`,
          )
          .join('')}</article>${footer(story.source)}`,
      ),
    (story) => [story.lead, ...story.paragraphs],
  ),
  layout('mobile page', (story) =>
    page(
      meta(story),
      `<div class="app-banner"><p>Read this in our app</p><a href="/app">Open</a></div><div class="hamburger">${linkList(SECTIONS)}</div><div role="main"><h1>${story.title}</h1><section>${ps(whole(story).slice(0, 4))}</section><section>${ps(whole(story).slice(4))}</section></div><div class="sticky-footer">${share()}</div>`,
    ),
  ),
  layout('print view', (story) =>
    page(
      `<title>${story.title}</title>`,
      `<div><a href="javascript:print()">Print</a> <a href="javascript:close()">Close window</a></div><div><h1>${story.title}</h1><div>${story.source} | ${story.dateInWords}</div>${ps(whole(story))}</div>`,
    ),
  ),
  layout('longform with chapters', (story) =>
    page(
      meta(story),
      `${nav()}<article><header><h1>${story.title}</h1></header>${whole(story)
        .map(
          (text, at) =>
            `<section class="chapter" id="c${at}"><div class="inner"><p><span class="dropcap">${text.slice(0, 1)}</span>${text.slice(1)}</p></div></section>`,
        )
        .join('<hr>')}</article>${footer(story.source)}`,
    ),
  ),
];
