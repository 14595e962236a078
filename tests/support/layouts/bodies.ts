/** Governments, companies, archives and wikis. */
import { layout } from './layout.ts';
import { footer, linkList, meta, nav, p, page, ps, SECTIONS, TEASERS, whole } from './parts.ts';

export const BODIES = [
  layout('government press release', (story) =>
    page(
      meta(story),
      `<a href="#content" class="skip-link">Skip to main content</a><div class="cookie-banner"><p>We use some essential cookies to make this website work.</p></div><div class="breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ol></div><main id="content"><p class="type">Press release</p><h1>${story.title}</h1><dl class="metadata"><dt>From:</dt><dd>Ministry of Science</dd><dt>Published</dt><dd>${story.dateInWords}</dd></dl><div class="govspeak">${ps(whole(story))}</div><div class="share-links"><h2>Share this page</h2>${linkList(['Share on Facebook', 'Share on Twitter'])}</div></main><div class="feedback"><p>Is this page useful?</p><button>Yes</button><button>No</button></div>`,
    ),
  ),
  layout('parliament with numbered paragraphs', (story) =>
    page(
      meta(story),
      `<div id="header">${linkList(SECTIONS)}</div><div id="sidebar">${linkList(TEASERS)}</div><div id="maincontent"><h2>${story.title}</h2><ol class="numbered">${whole(
        story,
      )
        .map((text) => `<li>${text}</li>`)
        .join('')}</ol></div>`,
    ),
  ),
  layout('press release of a wire', (story) =>
    page(
      meta(story),
      `<header>${nav()}</header><main><article class="news-release"><h1>${story.title}</h1><div class="release-header"><p class="mb-no">${story.dateInWords}</p><a href="/s">${story.source}</a></div><section class="release-body"><p><span class="xn-location">GENEVA</span>, ${story.dateInWords} /PRNewswire/ -- ${story.lead}</p>${ps(whole(story).slice(1))}<p>SOURCE ${story.source}</p></section></article><div class="also-from"><h3>Also from this source</h3>${linkList(TEASERS)}</div></main>`,
    ),
  ),
  layout('company news with a contact', (story) =>
    page(
      meta(story),
      `${nav()}<div class="container"><div class="news-detail"><h1>${story.title}</h1><div class="date">${story.dateInWords}</div><div class="rich-text">${ps(whole(story))}</div><div class="press-contact"><h4>Media contact</h4><p>Press office, press@company.example, +41 22 000 00 00</p></div></div></div>${footer(story.source)}`,
    ),
  ),
  layout('Drupal', (story) =>
    page(
      meta(story),
      `<div class="layout-container">${nav()}<main role="main"><div class="region region-content"><div class="block-system-breadcrumb-block">${linkList(['Home', 'News'])}</div><article class="node node--type-article"><h1 class="page-title"><span>${story.title}</span></h1><footer class="node__meta">Submitted by ${story.author} on ${story.dateInWords}</footer><div class="node__content"><div class="field field--name-body">${ps(whole(story))}</div><div class="field field--name-field-tags">${linkList(['space', 'history'])}</div></div></article></div></main></div>`,
    ),
  ),
  layout('wiki of news', (story) =>
    page(
      meta(story),
      `<div id="mw-head">${linkList(['Article', 'Discussion', 'View history'])}</div><div id="content" class="mw-body"><h1 id="firstHeading">${story.title}</h1><div id="mw-content-text"><div class="mw-parser-output"><p><strong>${story.dateInWords}</strong></p><table class="infobox"><tr><th>Related articles</th></tr><tr><td>${linkList(TEASERS)}</td></tr></table>${ps(whole(story))}<div class="noprint"><p>Have an opinion on this story? Share it!</p></div></div></div><div id="catlinks">${linkList(['Science', 'Europe', 'Published'])}</div></div><div id="mw-panel">${linkList(SECTIONS)}</div>`,
    ),
  ),
  layout('archive of a mailing list', (story) =>
    page(
      `<title>[news] ${story.title}</title>`,
      `<h1>[news] ${story.title}</h1><b>${story.author}</b> <a href="mailto:x">news at list.example</a><br><i>${story.dateInWords}</i><p><ul><li>Previous message: <a href="1.html">[news] Old</a></li><li>Next message: <a href="3.html">[news] New</a></li></ul><hr><pre>${whole(story).join('\n\n')}</pre><hr><p><ul><li>Previous message: <a href="1.html">[news] Old</a></li></ul>`,
    ),
  ),
  layout(
    'transcript of a broadcast',
    (story) =>
      page(
        meta(story),
        `${nav()}<div class="transcript"><h1>${story.title}</h1>${whole(story)
          .map((text, at) => p(`<b>${at % 2 ? 'HOST' : 'REPORTER'}:</b> ${text}`))
          .join('')}</div>${footer(story.source)}`,
      ),
    (story) => whole(story).map((text, at) => `${at % 2 ? 'HOST' : 'REPORTER'}: ${text}`),
  ),
  layout(
    'text with a table of figures',
    (story) =>
      page(
        meta(story),
        `${nav()}<main><article><h1>${story.title}</h1>${ps(whole(story).slice(0, 4))}<table><tr><th>Year</th><th>Cost</th></tr><tr><td>1987</td><td>4.7 billion</td></tr><tr><td>1994</td><td>9.5 billion</td></tr></table>${ps(whole(story).slice(4))}</article></main>${footer(story.source)}`,
      ),
    (story) => [
      ...whole(story).slice(0, 4),
      'Year Cost 1987 4.7 billion 1994 9.5 billion',
      ...whole(story).slice(4),
    ],
  ),
  layout('university news with a fact box', (story) =>
    page(
      meta(story),
      `<div class="utility">${linkList(['Students', 'Staff', 'Alumni'])}</div><div class="page"><div class="field-items"><h1>${story.title}</h1><div class="news-teaser">${p(story.lead)}</div><div class="news-text">${ps(whole(story).slice(1))}</div></div><div class="sidebar-second"><h3>Quick links</h3>${linkList(TEASERS)}</div></div>`,
    ),
  ),
];
