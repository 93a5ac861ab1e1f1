import type { RawFile } from 'discord.js'
import { contentOf } from '../../shared/file-content.ts'
import { TooLarge } from '../connection/errors.ts'
import { LIMITS } from '../limits.ts'
import { escapeMarkdown } from './escape.ts'
import type { Rendered } from './message.ts'

/** What goes over the wire: the body's JSON and the files beside it. */
export interface Body {
  json: Record<string, unknown>
  files: RawFile[]
}

/**
 * Mentions are never resolved, whatever a text holds. An edit sends every field, so nothing of the old message survives.
 * @throws {TooLarge} where Discord would not take a file.
 */
export async function bodyOf(rendered: Rendered): Promise<Body> {
  const { content, embeds, components } = rendered
  const files = await Promise.all(
    rendered.files.map(async (file) => ({
      name: file.name,
      data: Buffer.from(await contentOf(file)),
      contentType: file.type,
    })),
  )
  if (files.some(({ data }) => data.byteLength > LIMITS.file))
    throw new TooLarge('a file is too large for Discord')
  return {
    json: {
      content,
      embeds,
      components,
      allowed_mentions: { parse: [] },
      attachments: rendered.files.map((file, id) => ({
        id,
        filename: file.name,
        ...(file.alt && { description: file.alt.slice(0, LIMITS.alt) }),
      })),
    },
    files,
  }
}

/** A sentence of Discord's own. */
export function note(text: string, more: Record<string, unknown> = {}): Body {
  return {
    json: { content: escapeMarkdown(text), components: [], allowed_mentions: { parse: [] }, ...more },
    files: [],
  }
}
