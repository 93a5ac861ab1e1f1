import { readFile } from 'node:fs/promises'
import type { OutgoingFile } from '../../src/adapter.ts'

/** The bytes of a file that is handed out: in memory, or on the disk until the adapter has fetched it. */
export async function contentOf({ content }: OutgoingFile): Promise<Uint8Array> {
  return content instanceof Uint8Array ? content : await readFile(content.path)
}
