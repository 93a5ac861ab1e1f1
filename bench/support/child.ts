import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { nodeOptions } from './node-options.ts'

const run = promisify(execFile)

export interface Ran {
  /** Elapsed. */
  ms: number
  /** Of the processor: what a busy neighbour does not change. */
  cpu: number
  /** Most memory the process held, in MB. */
  peak: number
}

/** Runs one of the bench's own scripts as a process of its own, and takes the figures it prints as its last line. */
export async function child(script: string, ...args: string[]): Promise<Ran> {
  const path = new URL(`../child/${script}.ts`, import.meta.url).pathname
  const { stdout } = await run(process.execPath, [...nodeOptions, path, ...args], { maxBuffer: 2 ** 26 })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Ran
}

/** For the scripts: prints the figures of this process. */
export async function report(work: () => Promise<void>): Promise<void> {
  const before = process.cpuUsage()
  const start = performance.now()
  await work()
  const ms = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  const peak = process.resourceUsage().maxRSS / 1024
  process.stdout.write(`${JSON.stringify({ ms, cpu: (user + system) / 1000, peak } satisfies Ran)}\n`)
}
