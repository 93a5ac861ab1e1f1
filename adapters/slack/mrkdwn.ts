/** Slack's message text and the text a person typed: the two directions. */

/** For `text` beside blocks: control characters of mrkdwn escaped, so that nothing in it mentions or links. */
export function escapeMrkdwn(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/**
 * What the person saw when they typed it: Slack delivers `&`, `<` and `>` escaped and turns addresses into links
 * (`<mailto:a@example.jp|a@example.jp>`), mentions into ids.
 */
export function readMrkdwn(text: string): string {
  return text
    .replace(/<([^<>]*)>/g, (_, inside: string) => asTyped(inside))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

function asTyped(inside: string): string {
  const bar = inside.indexOf('|')
  const target = bar < 0 ? inside : inside.slice(0, bar)
  const label = bar < 0 ? '' : inside.slice(bar + 1)
  switch (target.charAt(0)) {
    case '@':
    case '#':
      return label ? `${target.charAt(0)}${label.replace(/^[@#]/, '')}` : target
    case '!':
      return label || `@${target.slice(1)}`
    default:
      return label || target.replace(/^(mailto|tel):/, '')
  }
}

/** The text of a mention without the mention itself. */
export function withoutMention(text: string, botUser: string): string {
  return text.replaceAll(new RegExp(`<@${botUser}(\\|[^<>]*)?>`, 'g'), ' ').trim()
}
