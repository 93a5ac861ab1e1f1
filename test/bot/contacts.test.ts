import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { words } from '../../src/screen/words/index.ts'
import { scanInterviews } from '../../src/store/records.ts'
import { contact, scene } from '../support/bot.ts'

async function atQ1() {
  const { client, store } = await scene()
  const me = client.person('hana')
  await me.does({ name: 'start' })
  const interview = async () => {
    for await (const one of scanInterviews(store)) return one
    throw new Error('no interview')
  }
  return {
    me,
    recorded: async () => (await interview()).answers.Q1?.value,
    typed: async () => (await interview()).drafts?.Q1?.fields ?? {},
  }
}

describe('a contact that comes in one message', () => {
  const message =
    'お疲れ様です。情シスの山口です。連絡は yamaguchi@midori-hp.example へ。法人は社会医療法人みどり会、病院はみどり会総合病院です。'
  const fields = {
    name: '山口',
    corporation: '社会医療法人みどり会',
    hospital: 'みどり会総合病院',
    contact: 'yamaguchi@midori-hp.example',
  }

  test('is shown field by field with what could not be placed, and one tap records it', async () => {
    const { me, recorded, typed } = await atQ1()
    await me.says(message)
    expect(await recorded()).toBeUndefined()
    expect(await typed()).toEqual(fields)
    for (const value of [...Object.values(fields), '情シス']) expect(me.screen.plain).toContain(value)
    expect(me.screen.control).toMatchObject({ kind: 'form', fields: [{ given: '山口' }, {}, {}, {}] })
    await me.presses(words.recordList.ja)
    expect(await recorded()).toEqual({ kind: 'contact', ...fields })
  })

  test('is mended in one field by words and by button before it counts', async () => {
    const { me, recorded } = await atQ1()
    await me.says(message)
    await me.says('電話だけ 03-1234-5678')
    await me.does({ name: 'field', question: 'Q1', field: 'name' })
    await me.says('山口 花子')
    await me.presses(words.recordList.ja)
    expect(await recorded()).toEqual({
      kind: 'contact',
      ...fields,
      name: '山口 花子',
      contact: '03-1234-5678',
    })
  })

  test('asks for what is missing in it', async () => {
    const { me, recorded } = await atQ1()
    await me.says('見本病院の山田です。電話は03-1234-5678です。')
    expect(me.screen.plain).toContain('法人名')
    await me.says('株式会社ヘルプ')
    await me.presses(words.recordList.ja)
    expect(await recorded()).toMatchObject({
      name: '山田',
      corporation: '株式会社ヘルプ',
      hospital: '見本病院',
    })
  })
})

test('one field of a recorded contact is changed alone', async () => {
  const { me, recorded } = await atQ1()
  await me.fills('Q1', contact)
  await me.does({ name: 'goto', question: 'Q1' })
  await me.says('病院名だけ 別の病院')
  expect(await recorded()).toMatchObject({ ...contact.fields, hospital: '別の病院' })
  await me.does({ name: 'goto', question: 'Q1' })
  await me.does({ name: 'field', question: 'Q1', field: 'contact' })
  await me.says('it@example.jp')
  expect(await recorded()).toMatchObject({ hospital: '別の病院', contact: 'it@example.jp' })
})

test('what was reported as misread comes out as it was meant, every code point as typed', async () => {
  const file = new URL('../understanding/contacts/reported.jsonl', import.meta.url)
  const before: Record<string, string[]> = {
    hospital: ['山田', '医療法人見本会'],
    corporation: ['山田'],
    contact: ['山田', '医療法人見本会', '見本病院'],
  }
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const { field, text, want } = JSON.parse(line)
    const { me, recorded, typed } = await atQ1()
    for (const said of before[field] ?? []) await me.says(said)
    const kept = await typed()
    await me.says(text)
    const value = await recorded()
    const now = value?.kind === 'contact' ? value : await typed()
    const wanted = want === 'no field' ? {} : typeof want === 'string' ? { [field]: text } : want
    expect(now, text).toEqual({ ...kept, ...wanted, ...(value && { kind: 'contact' }) })
  }
})
