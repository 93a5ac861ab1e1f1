import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import { report } from '../support/child.ts'
import { plainRows } from '../support/plain-rows.ts'

/** plain-csv <count>: csv-stringify's stream on rows that are ready. */
const count = Number(process.argv[2] ?? 0)
const folder = await mkdtemp(join(tmpdir(), 'monshin-bench-'))
await report(async () => {
  await pipeline(
    Readable.from(plainRows(count)),
    stringify({ bom: true }),
    createWriteStream(join(folder, 'plain.csv')),
  )
})
await rm(folder, { recursive: true })
