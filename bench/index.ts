import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { describeMachine } from './machine.ts'
import type { Bench, Row } from './row.ts'
import { printRows } from './table.ts'

/** Every part of the bench, by the name it is asked for with. Each is loaded when it is run. */
const parts: Readonly<Record<string, () => Promise<Bench>>> = {
  core: async () => (await import('./rows/core.ts')).core,
  durable: async () => (await import('./rows/durable.ts')).durable,
  slack: async () => (await import('./rows/slack.ts')).slack,
  discord: async () => (await import('./rows/discord.ts')).discord,
  understanding: async () => (await import('./rows/understanding.ts')).understanding,
  explain: async () => (await import('./rows/explain.ts')).explain,
  growth: async () => (await import('./rows/growth.ts')).growth,
  bulk: async () => (await import('./rows/bulk.ts')).bulk,
  memory: async () => (await import('./rows/memory.ts')).memory,
  start: async () => (await import('./rows/start.ts')).start,
  burst: async () => (await import('./rows/burst.ts')).burst,
  soak: async () => (await import('./rows/soak.ts')).soak,
}

/** Only when asked for by name: they take minutes. */
const apart = new Set(['burst', 'soak'])

/** `npm run bench [-- --json FILE] [--quick] [name…]` */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' }, quick: { type: 'boolean', default: false } },
  })
  const unknown = positionals.find((name) => !(name in parts))
  if (unknown !== undefined) {
    process.stderr.write(`There is no bench "${unknown}". There are: ${Object.keys(parts).join(', ')}\n`)
    return 2
  }
  const machine = describeMachine()
  process.stdout.write(`${machine}\n\n`)
  const rows: Row[] = []
  for (const [name, load] of Object.entries(parts)) {
    if (positionals.length > 0 ? !positionals.includes(name) : apart.has(name)) continue
    const say = (line: string) => process.stderr.write(`${name}: ${line}\n`)
    const found = await (await load())({ scale: values.quick ? 0.1 : 1, say })
    printRows(found)
    rows.push(...found)
  }
  if (values.json) await writeFile(values.json, `${JSON.stringify({ machine, rows }, undefined, 2)}\n`)
  return 0
}

process.exitCode = await main()
