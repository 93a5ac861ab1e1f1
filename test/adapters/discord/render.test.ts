import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { modal } from '../../../adapters/discord/forms/modal.ts'
import { bodyOf } from '../../../adapters/discord/render/body.ts'
import { render } from '../../../adapters/discord/render/message.ts'
import type { Button, Command, Control, Form, Message, Paragraph } from '../../../src/adapter.ts'
import { longest, review, said, withForm, yesNo } from '../messages.ts'
import { read } from './double/markdown.ts'
import { validateModal } from './double/validate-forms.ts'
import { validateMessage } from './double/validate-message.ts'
import type { Attachment, Json } from './double/world.ts'
import { controlsOf, textsOf } from './person.ts'

/** As Discord would take it: the double throws at anything it would refuse. */
async function taken(message: Message, options: Parameters<typeof render>[1] = {}) {
  const { json, files } = await bodyOf(render(message, options))
  const attached = files.map((file): Attachment => {
    return { name: file.name, type: '', content: file.data instanceof Buffer ? file.data : new Uint8Array() }
  })
  validateMessage(json, attached, true)
  return {
    json,
    files: attached,
    text: textsOf(json)
      .map((one) => read(one).text)
      .join('\n'),
  }
}

const labelsOf = (json: Json) => controlsOf(json).map((one) => one.label)
const squeeze = (text: string) => text.replace(/\s+/g, '')

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom('*', '_', '[', '漢', '👨‍👩‍👧', '\n', '@everyone ', '<', '`'),
    maxLength: 4000,
  }),
)
const label = fc.string({ unit: 'grapheme', maxLength: 200 })
const question = fc.constantFrom('Q1', 'Q6', 'Q10-2', 'Q17')
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.constantFrom<Command>({ name: 'later' }, { name: 'back' }, { name: 'submit' }),
  fc.record({ name: fc.constant('goto' as const), question }),
  fc.record({ name: fc.constant('page' as const), page: fc.integer({ min: 1, max: 99 }) }),
)
const button: fc.Arbitrary<Button> = fc.record(
  { label, command, style: fc.constantFrom('primary' as const, 'danger' as const) },
  { requiredKeys: ['label', 'command'] },
)
const row = fc.record({ label, text: words, button }, { requiredKeys: ['label', 'text'] })
const paragraph: fc.Arbitrary<Paragraph> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('text' as const, 'official' as const, 'small' as const, 'notice' as const),
    text: words,
  }),
  fc.record({ kind: fc.constant('quote' as const), text: words, source: label }),
  fc.record({ kind: fc.constant('rows' as const), rows: fc.array(row, { maxLength: 30 }) }),
)
const choices = fc.uniqueArray(fc.record({ value: fc.stringMatching(/^[a-z0-9_]{1,20}$/), label }), {
  selector: (one) => one.value,
  minLength: 1,
  maxLength: 40,
})
const control: fc.Arbitrary<Control> = fc.oneof(
  fc.constant<Control>({ kind: 'none' }),
  fc.record({ kind: fc.constant('write' as const), question, maxLength: fc.constant(1000) }),
  fc.record({ kind: fc.constant('pick' as const), question, choices }),
)
const actions = fc.array(fc.array(button, { maxLength: 8 }), { maxLength: 6 })
const anyMessage: fc.Arbitrary<Message> = fc.record(
  {
    key: fc.constantFrom('Q6', 'review', 'record:Q6'),
    head: words,
    body: fc.array(paragraph, { maxLength: 8 }),
    control,
    actions,
    aside: fc.record({ head: label, body: fc.array(paragraph, { maxLength: 4 }), actions }),
    plain: fc.string({ minLength: 1 }),
    language: fc.constantFrom('ja' as const, 'en' as const),
  },
  { requiredKeys: ['key', 'body', 'control', 'actions', 'plain', 'language'] },
)

describe('any message', () => {
  test('stays within every limit of Discord', async () => {
    await fc.assert(
      fc.asyncProperty(anyMessage, fc.boolean(), anyMessage, async (message, inServer, record) => {
        await taken(message, { inServer, ...(inServer && { record }) })
      }),
      { numRuns: 400 },
    )
  })

  test('keeps every choice within reach, whatever their number and length', async () => {
    await fc.assert(
      fc.asyncProperty(choices, actions, async (given, beside) => {
        const message: Message = {
          ...said('選んでください'),
          control: { kind: 'pick', question: 'Q6', choices: given },
          actions: beside,
        }
        const { json } = await taken(message, { inServer: true })
        const ids = controlsOf(json).map((one) => one.id)
        for (const { value } of given) expect(ids).toContain(`pick?question=Q6&value=${value}`)
      }),
    )
  })
})

describe('long messages', () => {
  test('go on in embeds, whole', async () => {
    const { text, files } = await taken(longest)
    expect(files).toEqual([])
    for (const part of [...longest.body, ...(longest.aside?.body ?? [])])
      if (part.kind !== 'rows') expect(squeeze(text)).toContain(squeeze(part.text))
  })

  test('are attached whole where the embeds do not suffice', async () => {
    const plain = '全文。'.repeat(5000)
    const { json, text, files } = await taken({ ...said('長'.repeat(15_000)), plain })
    expect(files.map(({ name }) => name)).toEqual(['said.txt'])
    expect(new TextDecoder().decode(files[0]?.content)).toBe(plain)
    expect(text).toContain('添えました')
    expect(textsOf(json)[0]?.length).toBeLessThanOrEqual(2000)
  })

  test('show a hundred devices', async () => {
    const devices = Array.from(
      { length: 100 },
      (_, at) => `見本社 見本機種-${at} ${at + 1}台（OS 7.0.${at}）`,
    ).join('、')
    const { text } = await taken(said(`現在の回答: ${devices}`))
    expect(squeeze(text)).toContain(squeeze(devices))
  })
})

describe('what can be pressed', () => {
  test('is a row of the choices, then what else one can do', async () => {
    const { json } = await taken(yesNo('Q6'))
    expect((json.components as Json[]).map((one) => labelsOf({ components: [one] }))).toEqual([
      ['はい', 'いいえ'],
      ['なぜ？', 'あとで', '戻る', '中断'],
    ])
  })

  test('says which row a button is for where several rows share its name', async () => {
    const rows = [1, 2].map((at) => ({
      label: `Q${at} 名前`,
      text: 'はい',
      button: { label: '変更', command: { name: 'goto' as const, question: `Q${at}` } },
    }))
    const { json } = await taken({ ...said('一覧'), body: [{ kind: 'rows', rows }] })
    expect(labelsOf(json)).toEqual(['変更 Q1', '変更 Q2'])
    expect(labelsOf((await taken(review)).json)).toContain('変更 10')
  })

  test('writes long choices out and numbers their buttons', async () => {
    const long = [
      'ログの確認・通信の監視などを日常的に行っており、異常があればすぐに分かる',
      'どちらか一方のみ行っている、または月に一度ほどまとめて確認している',
    ]
    const control: Control = {
      kind: 'pick',
      question: 'Q9',
      choices: long.map((one, at) => ({ value: String(at), label: one })),
      picked: '1',
    }
    const { json, text } = await taken({ ...said(''), control })
    for (const one of long) expect(text).toContain(one)
    expect(labelsOf(json).map((one) => one.slice(0, 2))).toEqual(['1.', '2.'])
    expect(labelsOf(json)[1]).toContain('✓')
    const alike = long.map((one, at) => ({
      value: String(at),
      label: `${'①②'[at]}同じ書き出しの長い選択肢です。${one}`,
    }))
    const other = await taken({ ...said(''), control: { kind: 'pick', question: 'Q9', choices: alike } })
    expect(labelsOf(other.json)).toEqual(['①', '②'])
  })

  test('does the same thing once, though two buttons do it', async () => {
    const twice: Button[] = [
      { label: '一', command: { name: 'later' } },
      { label: '二', command: { name: 'later' } },
    ]
    expect(labelsOf((await taken(said('x', twice))).json)).toEqual(['一'])
  })

  test('offers typing and the direct conversation in a server only', async () => {
    expect(labelsOf((await taken(yesNo('Q6'), { inServer: true })).json)).toContain('DMで続ける')
    expect(labelsOf((await taken(yesNo('Q6'))).json)).not.toContain('DMで続ける')
  })
})

describe('a form', () => {
  const fields = ['maker', 'model', 'count', 'os'].map((name) => ({
    name,
    label: name,
    hint: '例: '.repeat(60),
    maxLength: 200,
  }))
  const table = (rows: Record<string, string>[]): Form => {
    const { control } = withForm({
      kind: 'rows',
      question: 'Q17',
      open: '開く',
      title: '題'.repeat(60),
      submit: '',
      add: '',
      remove: '',
      fields,
      rows,
    })
    if (control.kind !== 'rows') throw new Error('not a form')
    return control
  }
  const cells = (length: number) => ({
    maker: 'あ'.repeat(length),
    model: 'い'.repeat(length),
    count: '1',
    os: 'う'.repeat(length),
  })

  test.each([0, 1, 2, 100])('of %i devices is a modal Discord takes', (count) => {
    const data = modal(table(Array.from({ length: count }, () => cells(20))), 'ja')
    expect(data).toBeDefined()
    validateModal({ ...data })
  })

  test('of more than five fields hold is none', () => {
    expect(modal(table(Array.from({ length: 200 }, () => cells(200))), 'ja')).toBeUndefined()
  })
})
