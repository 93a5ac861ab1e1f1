import { readFileSync } from 'node:fs'

const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

/** What `npm start` tells Node; every process that the bench starts is told the same, ours and the others. */
export const nodeOptions: string[] = scripts.start.split(' ').filter((word: string) => word.startsWith('--'))
