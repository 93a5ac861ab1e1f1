import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Runs a script of this folder in a process of its own; resolves to its last line of output. */
export function inProcess(script: string, args: string[]): { child: ChildProcess; done: Promise<string> } {
  const file = fileURLToPath(new URL(script, import.meta.url))
  const child = spawn(process.execPath, ['--expose-gc', file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const heard = { out: '', err: '' }
  child.stdout.on('data', (chunk) => (heard.out += chunk))
  child.stderr.on('data', (chunk) => (heard.err += chunk))
  const done = once(child, 'exit').then(([code]) => {
    if (code !== 0) throw new Error(`${script} ended with ${code}: ${heard.err}`)
    return heard.out.trim().split('\n').at(-1) ?? ''
  })
  return { child, done }
}
