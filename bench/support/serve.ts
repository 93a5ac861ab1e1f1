import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Figures, Platform } from './bot-process.ts'

/** For the bots' scripts: starts, then answers the bench's questions until it is told to stop. */
export async function serve(start: (platform: Platform) => Promise<() => Promise<void>>): Promise<void> {
  const stop = await start(JSON.parse(process.argv[2] ?? ''))
  const delay = monitorEventLoopDelay({ resolution: 10 })
  delay.enable()
  process.on('message', (said) => {
    if (said === 'figures') process.send?.(figures())
    else void stop().then(() => process.exit(0))
  })
  // Nobody is left to ask.
  process.on('disconnect', () => process.exit(0))
  process.send?.('ready')

  function figures(): Figures {
    const late = delay.percentile(99) / 1e6
    delay.reset()
    const { user, system } = process.cpuUsage()
    return { cpu: (user + system) / 1000, rss: process.memoryUsage().rss / 2 ** 20, delay: late }
  }
}
