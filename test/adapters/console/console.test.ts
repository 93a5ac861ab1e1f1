import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import type { Message } from '../../../src/adapter.ts'
import { adapterContract } from '../contract.ts'
import { deviceForm, said, withForm, yesNo } from '../messages.ts'
import { type RecordingHost, recordingHost } from '../stage.ts'
import { consoleStage, terminal } from './stage.ts'

adapterContract('console', consoleStage, {
  lacks: [
    'forms',
    'redelivery',
    'lost answers',
    'closed conversations',
    'deleting',
    'files in',
    'edits',
    'other bots',
    'opening',
    'replacing',
  ],
})

async function open(options: Parameters<typeof terminal>[0] = {}, host: RecordingHost = recordingHost()) {
  const one = await terminal(options)
  onTestFinished(one.close)
  await one.adapter.start(host)
  const show = (message: Message, idempotencyKey?: string) =>
    one.adapter.show({ platform: 'console', team: '', user: 'local', place: 'dm' }, message, {
      ...(idempotencyKey && { idempotencyKey }),
    })
  return { ...one, host, show }
}

test('the respondent is whom the options name, and is there from the start', async () => {
  const { host } = await open({ respondent: 'tanaka' })
  expect(host.updates).toMatchObject([
    { from: { platform: 'console', user: 'tanaka' }, input: { kind: 'command', command: { name: 'start' } } },
  ])
})

test('lines that arrive at once take effect one after the other, and the end waits for the last', async () => {
  const host = recordingHost()
  const order: string[] = []
  let inside = 0
  const slow = {
    ...host,
    async receive(update: Parameters<typeof host.receive>[0]) {
      inside += 1
      expect(inside).toBe(1)
      for (let tick = 0; tick < 5; tick += 1) await setImmediate()
      order.push(update.input.kind === 'text' ? update.input.text : update.input.kind)
      inside -= 1
    },
  }
  const one = await terminal()
  onTestFinished(one.close)
  await one.adapter.start(slow)
  one.input.end('一\n二\n三')
  await one.adapter.ended
  expect(order).toEqual(['command', '一', '二', '三', 'command'])
})

test('the end of input pauses and says how to go on', async () => {
  const { input, adapter, host, screen } = await open({ resume: 'npm start -- --respondent tanaka' })
  input.end()
  await adapter.ended
  expect(host.updates.at(-1)?.input).toEqual({ kind: 'command', command: { name: 'pause' } })
  expect(screen()).toContain('npm start -- --respondent tanaka')
})

test.each(['paused', 'submitted'])('the end of input does not pause what is %s', async (key) => {
  const { input, adapter, host, show } = await open()
  await show({ ...said('一区切りです', [{ label: '続ける', command: { name: 'resume' } }]), key })
  input.end()
  await adapter.ended
  expect(host.updates).toHaveLength(1)
})

test('where nothing is kept, the farewell does not promise it', async () => {
  const { input, adapter, screen } = await open({ kept: false })
  input.end()
  await adapter.ended
  expect(screen()).toContain('memory:')
  expect(screen()).not.toContain('npm start')
})

test('an empty line ends a list of devices, and elsewhere says nothing', async () => {
  const { types, host, show } = await open()
  types('')
  types('はい')
  await host.update(1)
  await show(withForm(deviceForm))
  types('')
  expect((await host.update(2)).input).toEqual({
    kind: 'command',
    command: { name: 'done', question: 'Q17' },
  })
  expect(host.updates[1]?.input).toEqual({ kind: 'text', text: 'はい' })
})

test('a file is never written over another', async () => {
  const { show, screen, folder } = await open()
  await writeFile(join(folder, '控え.csv'), 'mine')
  const file = { name: '../../控え.csv', type: 'text/csv', content: new Uint8Array([1]) }
  await show({ ...said('控えです'), file })
  expect(screen()).toContain(join(folder, '控え-2.csv'))
})

test('a file that cannot be saved is told, and the conversation goes on', async () => {
  const { show, screen } = await open({ folder: '/nowhere/at/all' })
  await show({ ...said('控えです'), file: { name: '控え.csv', type: 'text/csv', content: new Uint8Array() } })
  expect(screen()).toContain('控え.csv を保存できませんでした')
})

test('the same showing tried again is not printed twice', async () => {
  const { show, screen } = await open()
  await show(said('一度だけ'), 'showing-1')
  await show(said('一度だけ'), 'showing-1')
  expect(screen().split('一度だけ')).toHaveLength(2)
})

test('a question shown again is not printed again, unless its language changed', async () => {
  const { show, screen } = await open()
  const question = { ...yesNo('Q6'), body: [{ kind: 'official' as const, text: 'BCP' }] }
  await show(question)
  await show(question)
  expect(screen().split('BCP')).toHaveLength(2)
  await show({ ...question, language: 'en' })
  expect(screen().split('BCP')).toHaveLength(3)
})

test('a pipe gets no colour, no prompt and unbroken lines', async () => {
  const { show, screen } = await open()
  const text = 'あ'.repeat(200)
  await show({ ...yesNo('Q6'), body: [{ kind: 'official', text }] })
  expect(screen()).toContain(text)
  expect(screen()).toMatch(/^Q6 /m)
  expect(screen()).not.toMatch(/[\x1b>]/)
})

test('a terminal gets lines of at most 80 columns and a prompt; Ctrl-C pauses', async () => {
  const { show, screen, input, adapter, host } = await open({ tty: true })
  await show({ ...yesNo('Q6'), body: [{ kind: 'official', text: 'あ'.repeat(200) }] })
  expect(screen()).toContain('> ')
  expect(screen()).not.toContain('あ'.repeat(39))
  input.write('\x03')
  await adapter.ended
  expect(host.updates.at(-1)?.input).toEqual({ kind: 'command', command: { name: 'pause' } })
})
