import type { Adapter, Host, Input, Message } from '../../adapter.ts'
import { createBot } from '../../bot/index.ts'
import type { Interview } from '../../interview/record.ts'
import type { Log } from '../../log.ts'
import { openStore } from '../../store/open.ts'
import { scanInterviews } from '../../store/records.ts'
import type { Store } from '../../store/store.ts'
import type { Survey } from '../../survey/survey.ts'
import type { Language } from '../../survey/text.ts'

/** One line of a script: what was said, what was shown in answer, and the interview afterwards. */
export interface Exchange {
  said: string
  shown: Message[]
  after: Interview | undefined
}

export interface Rehearsal {
  opening: Message[]
  exchanges: Exchange[]
}

/** Every rehearsal begins at this moment and takes a minute a line, so that two runs are the same. */
const BEGIN = Date.parse('2026-01-05T01:00:00Z')

/**
 * Plays a script against the whole assistant with an empty store. One line of the script is one message: a number, value or
 * label picks the shown choice, `/` begins a command, `#` a comment, an empty line ends a list; anything else is typed text.
 */
export async function rehearse(
  survey: Survey,
  script: string,
  language: Language,
  log: Log,
): Promise<Rehearsal> {
  const stage = createStage(language)
  const store = await openStore('memory:', { log })
  const bot = await createBot({ survey, store, adapters: [stage.adapter], language, log, now: stage.now })
  try {
    await bot.start()
    await stage.sends({ kind: 'command', command: { name: 'start' } })
    const opening = stage.takeShown()
    const exchanges: Exchange[] = []
    for (const said of linesOf(script)) {
      if (!(await stage.says(said))) continue
      exchanges.push({ said, shown: stage.takeShown(), after: await theInterview(store) })
    }
    return { opening, exchanges }
  } finally {
    await bot.stop()
    await store.close()
  }
}

async function theInterview(store: Store): Promise<Interview | undefined> {
  for await (const interview of scanInterviews(store)) return interview
  return undefined
}

function linesOf(script: string): string[] {
  return script
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('#'))
}

/** A platform that nobody reads: everything that is shown is kept. */
function createStage(language: Language) {
  let host: Host | undefined
  /** What is shown since the last line, and the screen that is open. */
  let shown: Message[] = []
  let screen: Message | undefined
  let lines = 0
  const from = { platform: 'rehearsal', team: '', user: 'respondent', place: 'dm' }
  const now = () => new Date(BEGIN + lines * 60_000)
  const adapter: Adapter = {
    platform: from.platform,
    async start(to) {
      host = to
    },
    async show(to, message, options) {
      if (options?.past) shown.push(options.past.line)
      shown.push(message)
      if (!/^(record|moved):/.test(message.key)) screen = message
      return options?.replacing ?? { place: to.place, message: `m${shown.length}-${lines}` }
    },
    async stop() {},
  }
  async function sends(input: Input): Promise<void> {
    lines += 1
    await host?.receive({ id: `line-${lines}`, from, at: now(), input, language })
  }
  return {
    adapter,
    now,
    sends,
    /** Whether anything was said: an empty line ends a list and means nothing elsewhere. */
    async says(line: string): Promise<boolean> {
      const input = inputOf(line, screen, host)
      if (input) await sends(input)
      return input !== undefined
    },
    takeShown() {
      const taken = shown
      shown = []
      return taken
    },
  }
}

function inputOf(line: string, screen: Message | undefined, host: Host | undefined): Input | undefined {
  const control = screen?.control
  if (line === '')
    return control?.kind === 'rows'
      ? { kind: 'command', command: { name: 'done', question: control.question } }
      : undefined
  const command = line.startsWith('/') ? host?.command(line.slice(1)) : undefined
  if (command) return { kind: 'command', command }
  const typed = line.normalize('NFKC')
  const isChosen = (one: { value: string; label: string }, index: number) =>
    typed === String(index + 1) || typed === one.value || typed === one.label.normalize('NFKC')
  const choice = control?.kind === 'pick' ? control.choices.find(isChosen) : undefined
  return control?.kind === 'pick' && choice
    ? { kind: 'pick', question: control.question, value: choice.value }
    : { kind: 'text', text: line }
}
