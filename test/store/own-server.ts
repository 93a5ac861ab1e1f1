import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A database server of the test's own, to be stopped and started as it likes. */
export interface OwnServer {
  url: string
  start(): Promise<void>
  /** `kill`: at once, as in a power failure. */
  stop(how?: 'kill'): Promise<void>
  dispose(): Promise<void>
}

/** `undefined`, and a sentence, where the server's programs are not installed. */
export async function ownPostgres(): Promise<OwnServer | undefined> {
  const bin = globSync('/usr/lib/postgresql/*/bin').sort().at(-1)
  if (!bin) return missing('PostgreSQL')
  const folder = mkdtempSync(join(tmpdir(), 'monshin-pg-'))
  chmodSync(folder, 0o755)
  const data = join(folder, 'data')
  // PostgreSQL refuses to run as root.
  const asRoot = process.getuid?.() === 0
  const run = (command: string[]): string[] =>
    asRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command
  const execute = ([program = '', ...args]: string[]) => execFileSync(program, args, { stdio: 'ignore' })
  if (asRoot) execute(['chown', 'postgres', folder])
  execute(run([join(bin, 'initdb'), '-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync']))
  const port = await freePort()
  const [program = '', ...args] = run([join(bin, 'postgres'), '-D', data, '-p', String(port), '-k', folder])
  let server: ChildProcess | undefined
  return own(`postgres://postgres@127.0.0.1:${port}/postgres`, port, folder, {
    begin: () => {
      server = spawn(program, args, { stdio: 'ignore' })
      return server
    },
    end: (how) =>
      execute(run([join(bin, 'pg_ctl'), '-D', data, '-m', how ? 'immediate' : 'fast', '-w', 'stop'])),
  })
}

export async function ownRedis(): Promise<OwnServer | undefined> {
  const program = ['/usr/bin/redis-server', '/usr/local/bin/redis-server'].find((path) => existsSync(path))
  if (!program) return missing('Redis')
  const folder = mkdtempSync(join(tmpdir(), 'monshin-redis-'))
  const port = await freePort()
  const args = [
    '--port',
    String(port),
    '--dir',
    folder,
    '--save',
    '',
    '--appendonly',
    'yes',
    '--appendfsync',
    'always',
  ]
  let server: ChildProcess | undefined
  return own(`redis://127.0.0.1:${port}`, port, folder, {
    begin: () => {
      server = spawn(program, args, { stdio: 'ignore' })
      return server
    },
    end: (how) => server?.kill(how ? 'SIGKILL' : 'SIGTERM'),
  })
}

function own(
  url: string,
  port: number,
  folder: string,
  { begin, end }: { begin(): ChildProcess; end(how?: 'kill'): unknown },
): OwnServer {
  let server: ChildProcess | undefined
  const stop = async (how?: 'kill') => {
    if (!server || server.exitCode !== null) return
    const gone = once(server, 'exit')
    end(how)
    await gone
    server = undefined
  }
  return {
    url,
    async start() {
      server = begin()
      await untilAnswering(url, port)
    },
    stop,
    async dispose() {
      await stop('kill')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function untilAnswering(url: string, port: number): Promise<void> {
  const { openStored } = await import('../../src/store/open.ts')
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      await (await openStored(url)).close()
      return
    } catch {
      await pause(50)
    }
  }
  throw new Error(`nothing answers on port ${port}`)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return address.port
}

function missing(name: string): undefined {
  if (process.env.CI === 'true') throw new Error(`${name} is not installed`)
  console.info(`skipped: ${name} is not installed, so it cannot be stopped and started`)
  return undefined
}
