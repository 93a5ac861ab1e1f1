import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Runs a script in a process of its own; resolves to its last line of output. */
export function inProcess(script: URL, args: string[]): { child: ChildProcess; done: Promise<string> } {
  const child = spawn(process.execPath, ['--expose-gc', fileURLToPath(script), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const heard = { out: '', err: '' }
  child.stdout.on('data', (chunk) => (heard.out += chunk))
  child.stderr.on('data', (chunk) => (heard.err += chunk))
  const done = once(child, 'exit').then(([code]) => {
    if (code !== 0) throw new Error(`${script.pathname} ended with ${code}: ${heard.err}`)
    return heard.out.trim().split('\n').at(-1) ?? ''
  })
  return { child, done }
}
