import { EXIT } from './exit-codes.ts'
import type { Log } from './log.ts'

/**
 * What nobody caught, for as long as the process runs. A rejected promise has stopped one piece of work that nobody was
 * waiting for; since an answer is confirmed by nothing but its own awaited commit, going on says nothing untrue, so it is
 * logged, counted, and that is all. After an exception anything may be half done: to go on would be a lie, and the process
 * ends.
 */
export function watchUnhandled(log: Log): { count(): number } {
  let count = 0
  process.on('unhandledRejection', (reason) => {
    count += 1
    log.error({ err: reason, count }, 'something failed that nobody was waiting for; the process goes on')
  })
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'the program is in a state that nobody knows and ends')
    process.exit(EXIT.fault)
  })
  return { count: () => count }
}
