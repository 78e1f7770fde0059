/**
 * General vocabularies of class names, ids and test ids, as patterns over their words between spaces (`relatedStories__item` reads
 * ` related stories item `). No outlet's own names. Kept short: the content script is small.
 */
const words = (names: string) => new RegExp(` (?:${names.trim().replace(/\s+/g, '|').replaceAll('_', ' ')})s? `);

/** For what is never an article, however much text it holds. */
export const FOREIGN = words(
  'nav navbar navigation breadcrumb cookie cookielawinfo consent gdpr comment commenting discussion conversation replie disqus livefyre viafoura spotim outbrain taboola',
);

/** The same, unless half of the page's text stands there: some sites lay their articles out as a sidebar. */
export const SIDEBAR = words('sidebar');

/** For what is not the article, unless most of the page's text stands there: some pages call the whole of it "newsletter". */
export const NOISE = words(`
  ad adbox adslot adunit advert advertisement advertising dfp gpt mpu leaderboard sponsor sponsored promo promotion promoted upsell donate donation membership
  related relatedlink relatedarticle relatedcontent relatedstorie recommended recommendation recirc recirculation trending popular suggested similar similarlink teaser
  newsletter subscribe subscription signup share sharing sharebar social follow engagement respond reaction
  menu toolbar footer masthead copyright modal popup popover tooltip lightbox login signin bio taglist tagcloud video videoplayer player jwplayer
  podcast audio playlist gallery gallerie slideshow carousel slider widget poll quiz survey skip toc pagination pager timestamp disclaimer legal
  read_more read_next read_also also_read see_also more_from more_on more_storie most_read most_viewed up_next you_may latest_new latest_storie top_storie
  editors_pick from_web link_list link_box article_tool story_tool action_bar call_action author_box author_info author_card author_profile authorprofile authorbox about_author
  about_reporter article_meta post_meta entry_meta story_meta back_top bottom_bar publish_date last_updated date_published post_date info_box key_point
  article_summary text_size font_size paid_content partner_content article_list story_list post_list card_list news_list`);

/** Beside and under a picture. */
export const CAPTION = words(
  'caption credit photocredit imagecaption photographer image_meta media_meta photo_meta image_description',
);

export const BYLINE = words('byline author contributor attribution dateline');

/** The summary under the headline: its words come again in the text. */
export const STANDFIRST = words('standfirst strapline subtitle dek deck subheadline sub_headline');

/** What stands above the text in a box of such a name is a summary too; inside the text it may be its first paragraph. */
export const SUMMARY = words(
  'standfirst dek deck sub_title sub_head subhead summary excerpt blurb abstract intro introduction',
);

/** Words set large beside the text, which stand in the text as well. */
export const PULL_QUOTE = words('pullquote pull_quote pulled_quote quote_box');

/** Posts of social networks that stand in the article. */
export const EMBED = words(
  'twitter_tweet twitter_video instagram_media tiktok_embed reddit_card reddit_embed bluesky_embed mastodon_embed fb_post facebook_post truthsocial_embed',
);

/** Elements that hold an article's text and nothing else of weight. */
export const BODY = words(`
  (?:article|story|post|entry|content|news)_?(?:body|content|text|copy) body_?(?:content|copy|text) (?:page|single)_content rich_?text`);

export const HIDDEN = words(
  '(?:hidden|hide)(?!_(?:xs|sm|md|lg|xl|print|mobile|tablet|phone|desktop|on|for|at|from)_) invisible visuallyhidden visually_hidden sr_only screen_reader d_none(?!_(?:sm|md|lg|xl)_) display_none',
);
