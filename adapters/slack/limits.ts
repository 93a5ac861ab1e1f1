/**
 * What Slack takes (docs.slack.dev: Block Kit reference, chat.postMessage, chat.update, views.open), one table for the
 * renderer and for the tests that feed it the largest survey. Characters unless said otherwise.
 */
export const LIMITS = {
  message: {
    blocks: 50,
    /** `text`: chat.update refuses more than 4,000; chat.postMessage would cut. */
    text: 4_000,
    /** All texts of all blocks together; above some 11,000 Slack answers `msg_blocks_too_long`. */
    total: 10_000,
  },
  view: { blocks: 100, title: 24, submit: 24, metadata: 3_000, callbackId: 255 },
  header: 150,
  section: 3_000,
  context: 2_000,
  actions: 25,
  button: { text: 75, value: 2_000, label: 75 },
  option: { text: 75, value: 75, radio: 10, select: 100 },
  input: { label: 2_000, hint: 2_000, maxLength: 3_000 },
  id: 255,
} as const

/** Slack shows about this many columns of a button before it cuts the label; a wide character takes two. */
export const BUTTON_COLUMNS = 32

/** Shortened to `max` characters, ending in "…" where something is missing. */
export function cut(text: string, max: number): string {
  return text.length <= max ? text : `${head(text, max - 1)}…`
}

/** The whole text in pieces of at most `max` characters, broken at the end of a line or sentence where there is one. */
export function pieces(text: string, max: number): string[] {
  const found: string[] = []
  let rest = text
  while (rest.length > max) {
    const window = head(rest, max)
    const end = Math.max(window.lastIndexOf('\n'), window.lastIndexOf('。'), window.lastIndexOf('. '))
    const piece = end > max / 2 ? window.slice(0, end + 1) : window
    found.push(piece)
    rest = rest.slice(piece.length)
  }
  return rest === '' && found.length > 0 ? found : [...found, rest]
}

/** Columns on screen: full-width characters take two. */
export function columns(text: string): number {
  let width = 0
  for (const character of text)
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        character,
      )
        ? 2
        : 1
  return width
}

/** The first `max` UTF-16 units without half a character at the end. */
function head(text: string, max: number): string {
  const last = text.charCodeAt(max - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max)
}
