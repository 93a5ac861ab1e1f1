import { incidents } from './sources/incidents.ts'
import { printed } from './sources/printed.ts'
import { results } from './sources/results.ts'
import { rules } from './sources/rules.ts'

/**
 * `printed`: quoted in the survey's own text. `seen`: read in a copy of a public page, at the address given; the
 * page itself may have changed since.
 */
export const sources = [...printed, ...results, ...incidents, ...rules]
