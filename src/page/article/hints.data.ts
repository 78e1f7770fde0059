/** General vocabularies of class names, ids and roles; no outlet's own names. Words are parts of names: `relatedStories` is `related`, `stories`. */
const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Words for what is never an article, however much text it holds. */
export const FOREIGN_WORDS = set(`
  nav navbar navigation breadcrumb breadcrumbs sidebar cookie cookies cookielawinfo consent gdpr
  comment comments commenting disqus livefyre coral viafoura outbrain taboola adsbygoogle`);

/** Single words that mark what is not the article, unless most of the page's text stands there: some pages call the whole of it "newsletter". */
export const NOISE_WORDS = set(`
  ad ads adbox adslot adunit advert adverts advertisement advertisements advertising adwrapper dfp gpt mpu leaderboard sponsor sponsored sponsors
  promo promos promobox promotion promoted promotions marketing upsell campaign donate donation donations membership
  related recommended recommendation recommendations recirc recirculation trending popular suggested similar teaser teasers
  relatedlinks relatedarticles relatedcontent relatedstories similarlinks readmore readnext
  newsletter newsletters subscribe subscription subscriptions signup optin registration
  share shares sharing sharebar sharetools social socials follow followus engagement
  respond reactions reaction
  menu menus toolbar footer masthead copyright
  modal popup popover dialog tooltip toast lightbox login signin
  bio authorbio authorbox authorprofile tags taglist topics tagcloud
  video videos videoplayer player jwplayer brightcove podcast podcasts audio playlist gallery galleries slideshow carousel slider
  widget widgets poll quiz survey printonly print skip toc pagination pager paginator
  timestamp dateline-time published-date disclaimer legal`);

/** Two words in a row that do. */
export const NOISE_PAIRS = set(`
  read-more read-next read-also also-read see-also more-from more-on more-stories more-news most-read most-popular most-viewed up-next next-up you-may
  might-like latest-news latest-stories top-stories editors-picks editor-picks around-web from-web in-other other-stories link-list links-list link-box
  article-tools story-tools utility-bar action-bar call-action sign-up log-in author-box author-bio author-info author-card author-profile about-author
  about-reporter article-footer story-footer post-footer entry-footer page-footer article-meta post-meta entry-meta story-meta article-tags post-tags
  entry-tags tag-list inline-link back-top comment-list comment-section comment-form comments-area user-comments post-comments bottom-bar top-bar
  publish-date last-updated date-published article-date post-date fact-box fact-file info-box key-points article-summary ai-summary text-size font-size
  skip-link paid-content partner-content view-comments join-conversation article-list story-list post-list card-list news-list`);

/** Words about what stands under a picture. */
export const CAPTION_WORDS = set(
  'caption captions credit credits figcaption photocredit imagecaption imagecredit photographer wp-caption',
);
export const CAPTION_PAIRS = set(
  'image-meta media-meta photo-meta image-info image-description media-description photo-description',
);

export const BYLINE_WORDS = set(
  'byline bylines author authors contributor contributors attribution dateline writer reporter',
);

/** The summary under the headline: its words come again in the text. */
export const STANDFIRST_WORDS = set('standfirst strapline subtitle dek deck subheadline subdeck sottotitolo');

/** What makes the word after it say nothing about the box itself: `with-sidebar`. */
export const QUALIFIERS = set('with has have no not without is hide show above below before after');

/** Words set large beside the text, which stand in the text as well. */
export const PULL_QUOTE_WORDS = set('pullquote pullquotes');
export const PULL_QUOTE_PAIRS = set('pull-quote pulled-quote quote-box block-pull');

/** Posts of social networks that stand in the article. */
export const EMBED_CLASSES =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|reddit-card|reddit-embed-bq|bluesky-embed|mastodon-embed|fb-post|facebook-post|truthsocial-embed|text-post-media)(?:\s|$)/i;

/** Names of elements that hold an article's text and nothing else of weight. */
export const BODY_NAMES = set(`
  articlebody article-body article-content article-text articlecontent articletext story-body story-content story-text storybody storycontent storytext
  entry-content entry-body post-content post-body postcontent postbody body-content body-copy body-text bodytext content-body main-content-text
  article-copy news-content news-body newsbody page-content td-post-content single-content rich-text richtext`);

export const HIDDEN_WORDS = set('hidden hide invisible visuallyhidden');
export const HIDDEN_NAMES = set(
  'sr-only visually-hidden screen-reader-text d-none is-hidden display-none u-hidden screen-reader',
);
