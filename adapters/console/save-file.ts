import { constants } from 'node:fs'
import { copyFile, writeFile } from 'node:fs/promises'
import { basename, join, parse } from 'node:path'
import type { OutgoingFile } from '../../src/adapter.ts'

/** Saves a file that was handed out under its own name, or the next free one: nothing is ever overwritten. */
export async function saveFile(folder: string, file: OutgoingFile): Promise<string> {
  const { name, ext } = parse(basename(file.name))
  for (let copy = 1; ; copy += 1) {
    const path = join(folder, copy === 1 ? name + ext : `${name}-${copy}${ext}`)
    try {
      if ('path' in file.content) await copyFile(file.content.path, path, constants.COPYFILE_EXCL)
      else await writeFile(path, file.content, { flag: 'wx' })
      return path
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
}
