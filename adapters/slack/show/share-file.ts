import type { types } from '@slack/bolt'
import type { Message, OutgoingFile } from '../../../src/adapter.ts'
import { contentOf } from '../../shared/file-content.ts'
import { cut } from '../../shared/fit-text.ts'
import { type Api, Refused } from '../connection/web-api.ts'
import { LIMITS } from '../limits.ts'
import { fallback } from '../render/fit.ts'
import { rich } from '../render/paragraphs.ts'
import { words } from '../words.ts'
import type { Posts } from './post.ts'

/**
 * Hand a file over in a conversation: ask for a place, send the bytes, share it. Only sharing must not happen twice;
 * the other two may be repeated, which is why the SDK's all-in-one upload is not used.
 */
export async function shareFile(
  api: Api,
  posts: Posts,
  channel: string,
  file: OutgoingFile,
  language: Message['language'],
): Promise<void> {
  try {
    await upload(api, posts, channel, file)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    // Without the right to send files: what it holds, where that is text, and whom to ask.
    const note = words[language].noFile(file.name)
    const blocks = [...rich(note), ...(await excerpt(file))]
    await posts.post(channel, { text: fallback(note), blocks }, {})
  }
}

/** What a file of text says, as far as one message holds it. */
async function excerpt(file: OutgoingFile): Promise<types.KnownBlock[]> {
  if (!/^(?:text\/|application\/(?:json|fhir))/.test(file.type)) return file.alt ? rich(file.alt) : []
  const text = new TextDecoder().decode(await contentOf(file))
  return rich(cut(text, LIMITS.section))
}

async function upload(api: Api, posts: Posts, channel: string, file: OutgoingFile): Promise<void> {
  const content = await contentOf(file)
  const shared = (id: string) => async () =>
    (await posts.recent(channel)).some((message) => message.files?.some((one) => one.id === id)) || undefined

  const place = await api.retry('files.getUploadURLExternal', (client) =>
    client.files.getUploadURLExternal({
      filename: file.name,
      length: content.byteLength,
      ...(file.alt && { alt_text: file.alt }),
    }),
  )
  const { upload_url: url, file_id: id } = place
  if (!url || !id) throw new Error('Slack gave no place to upload a file to')
  await api.retry('upload', async () => {
    const answer = await fetch(url, {
      method: 'POST',
      body: new Uint8Array(content),
      headers: { 'content-type': 'application/octet-stream' },
      signal: AbortSignal.timeout(api.timeouts.response * 3),
    })
    if (!answer.ok) throw new Error(`Slack refused a file with status ${answer.status}`)
  })
  await api.retryIfNotDone(
    'files.completeUploadExternal',
    async (client) => {
      await client.files.completeUploadExternal({ files: [{ id, title: file.name }], channel_id: channel })
      return true
    },
    shared(id),
  )
}
