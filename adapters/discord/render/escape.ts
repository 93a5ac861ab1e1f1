/**
 * Controls, bidirectional and zero-width characters, which can disguise text. What emoji and the variant kanji of names
 * are made with stays.
 */
const HIDDEN =
  /(?![\u200d\n\t]|\p{Variation_Selector})[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zl}\p{Zp}\ufff9-\ufffb]/gu

/** Text that cannot be seen is taken away; what a person reads stays as it is. For labels, where nothing is markup. */
export function visible(text: string): string {
  return text.toWellFormed().replaceAll('\r\n', '\n').replaceAll('\t', ' ').replace(HIDDEN, '')
}

/**
 * Plain text as Discord's markdown that shows exactly that text: no emphasis, list, heading, quote, mention, timestamp,
 * masked or bare link, and no invitation that unfolds into a card. `allowed_mentions` stays empty besides.
 */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/[\\*_~`|<]/g, '\\$&')
    .replaceAll('](', ']\\(')
    .replaceAll('://', ':\\/\\/')
    .replace(/(discord(?:app)?|dsc)\.(?=\p{L})/giu, '$1\\.')
    .replace(/@(?=everyone|here)|(?<=<)@/gi, '@\u200b')
    .replaceAll('<#', '<\\#')
    .replace(/^([^\S\n\r\u2028\u2029]*)([#>+-])/gm, '$1\\$2')
    .replace(/^([^\S\n\r\u2028\u2029]*\d+)([.)])/gm, '$1\\$2')
}
