import type { Writable } from 'node:stream'
import type { Adapter } from '../adapter.ts'
import type { Config } from '../config/index.ts'
import type { Log } from '../log.ts'
import { printable } from '../printable.ts'
import type { Store } from '../store/store.ts'
import type { Surveys } from '../survey/load.ts'
import type { Text } from '../survey/text.ts'

/** What a shell command works with. `main` builds it; a test can build its own. */
export interface Shell {
  config: Config
  /** The surveys, read when they are first asked for. */
  surveys: Surveys
  /** The folder that holds the surveys, one subfolder each. */
  flows: URL
  /** Opens the configured store. The command that opens it closes it. */
  openStore(): Promise<Store>
  /** The platforms that are configured or, where there is none, the terminal. Not started yet. */
  connect(options: { respondent?: string }): Promise<Adapter[]>
  log: Log
  /** Results go to `out`, everything said to the person at the shell to `err`. */
  out: Writable
  err: Writable
}

/** One shell command: resolves to the process's exit code, one of `EXIT`. */
export type Run = (args: string[], shell: Shell) => Promise<number>

/** A sentence to the person at the shell, in their language. Whatever is quoted in it is made safe for a terminal. */
export function say({ err, config }: Shell, sentence: Text): void {
  err.write(`${printable(sentence[config.language])}\n`)
}

/** Lines of a result that are for reading, safe for a terminal. Files and data are written as they are. */
export function print({ out }: Shell, lines: string): void {
  out.write(`${printable(lines)}\n`)
}
