import { editorial } from './readings/editorial.ts'
import { meaning } from './readings/meaning.ts'
import { process } from './readings/process.ts'
import { routing } from './readings/routing.ts'

/** Where the official text leaves something open, and how this survey reads it. Always shown as ours. */
export const readings = [...routing, ...meaning, ...editorial, ...process]
