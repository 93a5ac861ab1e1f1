import { schemaNames, schemaOf } from '../authoring/schemas.ts'
import { text } from '../survey/text.ts'
import { type Shell, say } from './shell.ts'

/** `schema question|survey`: writes the JSON Schema of a page's head to stdout, for editors. */
export async function run([name, ...more]: string[], shell: Shell): Promise<number> {
  const schema = more.length === 0 ? schemaOf(name ?? '') : undefined
  if (!schema) {
    say(shell, usage(schemaNames))
    return 2
  }
  shell.out.write(`${JSON.stringify(schema, null, 2)}\n`)
  return 0
}

const usage = (known: readonly string[]) =>
  text(`使い方: schema ${known.join('|')}`, `Usage: schema ${known.join('|')}`)
