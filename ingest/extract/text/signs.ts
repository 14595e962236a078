/** Signs by what they do to a sentence; a name of a page's or a tokeniser's making stands for its sign. */

const signs = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** They end a sentence where another one can begin. */
export const ENDS = signs('. ! ? … ‼ ⁇ ⁈ ⁉ &hellip;');
/** They end a sentence whatever follows: full stops of scripts without capitals. */
export const SURE_ENDS = signs('。 ！ ？ ｡ । ॥ ؟ ۔');
export const OPENING = signs(
  '( [ { “ ‘ « ‹ „ ‚ `` ‘‘ 「 『 【 （ -LRB- -LSB- -LCB- &ldquo; &lsquo; &laquo; &bdquo; &sbquo;',
);
export const CLOSING = signs(") ] } ” ’ » › '' ''' ’’ 」 』 】 ） -RRB- -RSB- -RCB- &rdquo; &rsquo; &raquo;");
/** They open or close, as they stand. */
export const STRAIGHT = signs('" \' &quot; ＂ ″');
/** Each begins an item of a list, also within a line. */
export const BULLETS = signs('• ‣ ▪ ▫ ◦ ● ○ ■ □ ◆ ► ▶ ➤ &bull;');
