import type { ResponseDocument } from '../responses/document.ts'

/** A JSON array of `monshin.response/1` documents, one a line. */
export async function* json(documents: AsyncIterable<ResponseDocument>): AsyncGenerator<string> {
  let before = '[\n'
  for await (const document of documents) {
    yield before + inert(document)
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

/** JSON Lines: one `monshin.response/1` document a line. */
export async function* jsonl(documents: AsyncIterable<ResponseDocument>): AsyncGenerator<string> {
  for await (const document of documents) yield `${inert(document)}\n`
}

/** JSON that is harmless inside an HTML page or a script: its special characters are escaped, the content is the same. */
export function inert(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029\u007f-\u009f]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
