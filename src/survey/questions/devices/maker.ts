import { z } from 'zod'

/**
 * A shape of a model name or a version: `#` is a run of digits, `&` a run of letters, everything else itself in either
 * case. "RTX#" is RTX830 and RTX1210, "R#.#" is R80.20.
 */
const Shape = z.string().min(1).max(40)

/** A maker of network devices, as data: how people write its name, its models and its versions. */
export const Maker = z.strictObject({
  /** As a row shows it. */
  name: z.string(),
  /** Other ways to write the name. */
  spellings: z.array(z.string()).default([]),
  /** How models begin that nobody else makes. */
  models: z.array(Shape).default([]),
  /** Words that stand before a model and belong to it: "UNIVERGE IX2215". */
  lines: z.array(z.string()).default([]),
  /** Versions that are no numbers with dots. */
  versions: z.array(Shape).default([]),
  /** Names of the system that may stand before a version and belong to it: "JUNOS 21.4R3". */
  systems: z.array(z.string()).default([]),
  /** Where these names and shapes were seen. */
  seen: z.array(z.string()).default([]),
})
export type Maker = z.infer<typeof Maker>

/** The list of a question: whose devices belong there, and how they are written. */
export interface DeviceList {
  maker?: string | undefined
  makers: readonly Maker[]
}
