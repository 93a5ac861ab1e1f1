import { backups } from './glossary/backups.ts'
import { people } from './glossary/people.ts'
import { systems } from './glossary/systems.ts'
import { threats } from './glossary/threats.ts'

/** The words staff ask about, each with the spellings they type. */
export const glossary = [...systems, ...backups, ...threats, ...people]
