/**
 * What Discord takes (its API reference: messages, components, embeds, interactions, application commands), one table
 * for the renderer and for the tests that feed it the largest survey. Characters unless said otherwise.
 */
export const LIMITS = {
  content: 2000,
  embed: { description: 4096, total: 6000 },
  components: { rows: 5, buttons: 5 },
  customId: 100,
  button: 80,
  select: { options: 25, label: 100, description: 100, value: 100, placeholder: 150 },
  modal: { title: 45, components: 5 },
  input: { label: 45, description: 100, placeholder: 100, value: 4000 },
  nonce: 25,
  alt: 1024,
  /** Bytes of one upload where the server has no boosts. */
  file: 10 * 1024 * 1024,
} as const

/** Milliseconds. An interaction is answered within 3 s; its token edits for 15 minutes. */
export const TIMES = {
  deferAfter: 1200,
  waitAfter: 2300,
  formWithin: 2000,
  otherProcess: 1500,
  token: 15 * 60_000 - 15_000,
} as const

/** Discord's clients cut a button's label near here on a phone; a full-width character takes two columns. */
export const BUTTON_COLUMNS = 38

/** Message flag: seen by the person who acted alone. */
export const EPHEMERAL = 64
