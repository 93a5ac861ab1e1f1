import { readFile } from 'node:fs/promises'
import type { RawFile } from 'discord.js'
import type { Message, OutgoingFile } from '../../src/adapter.ts'
import { inert } from './inert.ts'
import { LIMITS } from './limits.ts'
import type { Rendered } from './render.ts'
import { words } from './words.ts'

/** What goes over the wire: the body's JSON and the files beside it. */
export interface Body {
  json: Record<string, unknown>
  files: RawFile[]
}

/** Mentions are never resolved, whatever a text holds. An edit says everything, so that nothing of before remains. */
export async function bodyOf(rendered: Rendered, language: Message['language']): Promise<Body> {
  const { content, embeds, components } = rendered
  const loaded = await Promise.all(rendered.files.map(async (file) => ({ file, data: await load(file) })))
  const small = loaded.filter(({ data }) => data.byteLength <= LIMITS.file)
  const tooLarge = loaded.filter(({ data }) => data.byteLength > LIMITS.file)
  const notes = tooLarge.map(({ file }) => `\n⚠️ ${inert(words[language].tooLarge(file.name))}`)
  return {
    json: {
      content: `${content}${notes.join('')}`,
      embeds,
      components,
      allowed_mentions: { parse: [] },
      attachments: small.map(({ file }, id) => ({
        id,
        filename: file.name,
        ...(file.alt && { description: file.alt.slice(0, LIMITS.alt) }),
      })),
    },
    files: small.map(({ file, data }) => ({
      name: file.name,
      data: Buffer.from(data),
      contentType: file.type,
    })),
  }
}

async function load(file: OutgoingFile): Promise<Uint8Array> {
  return file.content instanceof Uint8Array ? file.content : await readFile(file.content.path)
}

/** A sentence of Discord's own. */
export function note(text: string, more: Record<string, unknown> = {}): Body {
  return {
    json: { content: inert(text), components: [], allowed_mentions: { parse: [] }, ...more },
    files: [],
  }
}
