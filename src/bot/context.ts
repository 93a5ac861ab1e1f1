import type { Adapter, Update } from '../adapter.ts'
import type { Today } from '../guidance/index.ts'
import type { Person } from '../interview/record.ts'
import type { Chart } from '../interview/statechart.ts'
import type { Log } from '../log.ts'
import type { Store } from '../store/store.ts'
import type { Survey } from '../survey/survey.ts'
import type { Language } from '../survey/text.ts'
import type { Services } from './services.ts'
import type { Receipts } from './shown-screens.ts'

/** What every part of the bot works with. */
export interface BotContext {
  survey: Survey
  chart: Chart
  store: Store
  adapters: ReadonlyMap<string, Adapter>
  receipts: Receipts
  services: Services | undefined
  log: Log
  /** For a person whose platform names none. */
  language: Language
  /** Whether a team has admins who collect its responses. */
  collects(platform: string, team: string): boolean
  today(): Today
  /** The key of a person's interview over a survey, by default the bot's own. */
  keyFor(person: Person, survey?: string): string
}

/** One update, with who sent it. */
export interface Incoming {
  update: Update
  adapter: Adapter
  person: Person
  /** The key of this person's interview. */
  key: string
}
