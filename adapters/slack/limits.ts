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
