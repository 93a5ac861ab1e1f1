import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const launch = fileURLToPath(new URL('../../src/launch.js', import.meta.url))

/** The program in a process of its own, in an empty folder, with this environment and nothing else. */
export function startProgram(env: Record<string, string>, args: string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'monshin-program-'))
  const child = spawn(process.execPath, [launch, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', ...env },
  })
  let heard = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      heard += chunk
    })
  const ended = once(child, 'close').then(([code]) => {
    rmSync(folder, { recursive: true, force: true })
    return Number(code)
  })
  return {
    child,
    heard: () => heard,
    /** Resolves to the exit code. */
    ended,
    /** Resolves once this has been written to the log or the screen. */
    async says(text: string): Promise<void> {
      while (!heard.includes(text)) {
        if (child.exitCode !== null)
          throw new Error(`ended with ${child.exitCode} before "${text}": ${heard}`)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    },
    /** Tells it to stop; resolves to the exit code and how long it took, in ms. */
    async stops(): Promise<{ code: number; ms: number }> {
      const began = performance.now()
      child.kill('SIGTERM')
      const code = await ended
      return { code, ms: performance.now() - began }
    },
  }
}
