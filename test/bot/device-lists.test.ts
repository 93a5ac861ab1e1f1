import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { words } from '../../src/screen/words/index.ts'
import { scanInterviews } from '../../src/store/records.ts'
import { officialOf } from '../../src/survey/questions/official.ts'
import { devicesOf } from '../../src/survey/questions/value.ts'
import { answersAll } from '../support/answers.ts'
import { mhlw, scene } from '../support/bot.ts'
import type { Respondent } from '../support/chat.ts'

/** A respondent whose open question is this one, and what is recorded of them. */
async function at(question: 'Q15' | 'Q17', choice = question === 'Q15' ? 'fortinet_only' : 'other_only') {
  const { client, store } = await scene()
  const me = client.person('hana')
  await me.does({ name: 'start' })
  await answersAll(me, { Q14: 'yes', Q15: choice }, question)
  const recorded = async () => {
    for await (const { answers } of scanInterviews(store)) return answers
    return {}
  }
  const list = async (id: string) => {
    const value = (await recorded())[id]?.value
    return value && devicesOf(value)
  }
  return { me, recorded, list }
}

const buttons = (me: Respondent) => me.screen.actions.flat().map(({ label }) => label)
const other = {
  fortinet: 'はい（Fortinet製品のみ）',
  both: 'はい（Fortinet製品と他社製品の両方）',
  none: 'いいえ（他社製品のみ）',
}

describe('a list that leaves no doubt', () => {
  test('is recorded as it was typed, with its rows, and said back in short', async () => {
    const { me, recorded, list } = await at('Q17')
    const lines = Array.from(
      { length: 100 },
      (_, index) => `NEC, UNIVERGE IX${2000 + index}, ${(index % 5) + 1}台, 10.7.${index}`,
    )
    await me.says(lines.join('\n'))
    expect(me.screen.key).toBe('Q17-1')
    expect((await list('Q17'))?.rows).toHaveLength(100)
    const line = me.conversation.find(({ key }) => key === 'record:Q17')
    expect(line?.plain).toMatch(/100機種（NEC UNIVERGE IX2000.*IX2002.*ほか97機種）/)
    expect(line?.plain).not.toContain('IX2003')
    const answer = (await recorded()).Q17
    const q17 = mhlw.questions.find(({ id }) => id === 'Q17')
    expect(q17 && answer && officialOf(q17, answer.value)).toBe(lines.join('\n'))
    // The rest is there on demand, in rows that can be removed.
    await me.does({ name: 'goto', question: 'Q17' })
    await me.presses(words.allRows.ja)
    expect(me.screen.plain).toContain('8: NEC UNIVERGE IX2007')
    await me.presses(words.next.ja)
    expect(me.screen.plain).toContain('16: NEC UNIVERGE IX2015')
  })

  test('of one line stays open for more, until that is all', async () => {
    const { me, list } = await at('Q17')
    await me.says('ヤマハ RTX830 2台 Rev.15.02.30')
    expect(me.screen.key).toBe('Q17')
    await me.says('NEC IX2215 1台 10.7.18')
    await me.presses(words.done.ja)
    expect(await list('Q17')).toMatchObject({
      rows: [{ model: 'RTX830' }, { model: 'IX2215' }],
      typed: 'ヤマハ RTX830 2台 Rev.15.02.30\nNEC IX2215 1台 10.7.18',
    })
  })
})

describe('a list with a gap or a doubt', () => {
  test('is shown row by row before it counts, and one tap records it', async () => {
    const { me, list } = await at('Q17')
    await me.says('ヤマハ RTX830 2台\n保守は○○さん\nNEC IX2215 1台 10.7.18\n以上です')
    expect(me.screen.key).toBe('Q17')
    expect(await list('Q17')).toBeUndefined()
    expect(me.screen.plain).toMatch(/1: YAMAHA RTX830 2台.*← OSをご確認ください/)
    expect(me.screen.plain).toContain('この行は読み取れませんでした: 保守は○○さん')
    expect(me.screen.control).toMatchObject({
      kind: 'rows',
      rows: [{ model: 'RTX830' }, { model: 'IX2215' }],
    })
    await me.presses(words.recordList.ja)
    expect(await list('Q17')).toMatchObject({
      rows: [{ os: '不明' }, { os: '10.7.18' }],
      typed: expect.stringContaining('保守は○○さん'),
    })
  })

  test.each<[string, object]>([
    ['Rev.15.02.30', { os: 'Rev.15.02.30' }],
    ['OSは15.02です', { os: '15.02' }],
    ['1行目は3台', { count: 3 }],
    ['RTX830は5台', { count: 5 }],
    ['1行目のOSは不明', { os: '不明' }],
    ['最後の行はCisco', { maker: 'Cisco' }],
  ])('is mended by typing %j', async (said, cells) => {
    const { me, list } = await at('Q17')
    await me.says('ヤマハ RTX830 2台')
    await me.says(said)
    await me.says('以上')
    expect(await list('Q17')).toMatchObject({
      rows: [{ maker: 'YAMAHA', model: 'RTX830', count: 2, os: '不明', ...cells }],
      mended: true,
      typed: 'ヤマハ RTX830 2台',
    })
    const q17 = mhlw.questions.find(({ id }) => id === 'Q17')
    const devices = await list('Q17')
    // A row was changed, so the official text is the rows'.
    expect(q17 && devices && officialOf(q17, { kind: 'devices', devices })).toMatch(/^\S+, RTX830, /)
  })

  test('says which row it cannot tell, and changes none', async () => {
    const { me } = await at('Q17')
    await me.says('RTX830 2台\nIX2215 1台')
    for (const said of ['10.7.18', '9行目を消して']) {
      await me.says(said)
      expect(me.screen.plain).toContain('1〜2の番号')
      expect(me.screen.control).toMatchObject({ rows: [{ os: '不明' }, { os: '不明' }] })
    }
  })
})

describe('a row', () => {
  test('is removed by its button and by typing; a late button removes no other one', async () => {
    const { me, list } = await at('Q17')
    await me.says('RTX830 1台\nIX2215 2台\nSRX300 3台')
    const remove = me.screen.body.flatMap((one) =>
      one.kind === 'rows' ? one.rows.flatMap(({ button }) => button ?? []) : [],
    )
    const [first] = remove
    if (!first) throw new Error('no button')
    await me.does(first.command)
    expect(me.screen.control).toMatchObject({ rows: [{ model: 'IX2215' }, { model: 'SRX300' }] })
    // The same click once more: another row stands there now.
    await me.does(first.command)
    expect(me.screen.plain).toContain('一覧が変わっています')
    await me.says('2行目を消して')
    await me.says('以上')
    expect((await list('Q17'))?.rows).toMatchObject([{ model: 'IX2215' }])
  })
})

describe('while a list is open', () => {
  const doubtful = 'FortiGate 60F 2台'

  test.each<[string, (me: Respondent) => Promise<void>]>([
    ['its button', (me) => me.presses(other.none)],
    ['its number', (me) => me.says('3')],
    ['its label', (me) => me.says(other.none)],
  ])('another choice is made by %s, and the list is kept aside', async (_how, choose) => {
    const { me, recorded } = await at('Q15')
    await me.picks('fortinet_only')
    await me.says(doubtful)
    await choose(me)
    expect((await recorded()).Q15?.value).toEqual({ kind: 'choice', choice: 'other_only' })
    await me.does({ name: 'goto', question: 'Q15' })
    await me.picks('both')
    expect(me.screen.control).toMatchObject({ kind: 'rows', rows: [{ model: 'FortiGate 60F' }] })
  })

  test('another choice in words is asked first, and a list goes along to one that takes it', async () => {
    const { me, recorded } = await at('Q15')
    await me.picks('fortinet_only')
    await me.says(doubtful)
    await me.says('やっぱり他社だけです')
    expect(me.screen.key).toBe('proposal:Q15')
    await me.presses(words.notThat.ja)
    await me.presses(other.both)
    await me.presses(words.recordList.ja)
    expect((await recorded()).Q15?.value).toMatchObject({
      choice: 'both',
      devices: { rows: [{ model: 'FortiGate 60F' }] },
    })
  })

  test.each<[string, (me: Respondent) => Promise<void>]>([
    ['back', (me) => me.presses(words.back.ja)],
    ['later', (me) => me.presses(words.later.ja)],
    [
      'another question, with a list of its own form',
      async (me) => {
        await me.does({ name: 'goto', question: 'Q1' })
        await me.fills('Q1', { kind: 'fields', fields: { name: '別 名' } })
      },
    ],
    [
      'a pause',
      async (me) => {
        await me.presses(words.pause.ja)
        await me.presses(words.resume.ja)
      },
    ],
  ])('one leaves by %s and finds what was typed', async (_how, leave) => {
    const { me } = await at('Q15')
    await me.picks('both')
    await me.says(doubtful)
    await leave(me)
    await me.does({ name: 'goto', question: 'Q15' })
    expect(me.screen.control).toMatchObject({ kind: 'rows', rows: [{ model: 'FortiGate 60F', count: '2' }] })
    expect(me.screen.plain).toContain('OSをご確認ください')
  })

  test.each([
    'Q15 いいえ、他社だけ',
    '間違えた',
    '機種名ってどこを見ればわかりますか？',
    'FortiGate 60Fは去年撤去しました',
    'さっきQ15に書いたやつ以外には無い',
  ])('%j is no device', async (said) => {
    const { me, recorded } = await at('Q15')
    await me.picks('fortinet_only')
    await me.says(said)
    await me.does({ name: 'goto', question: 'Q15' })
    expect(me.screen.control).toMatchObject({ kind: 'rows', rows: [] })
    expect((await recorded()).Q15).toBeUndefined()
  })
})

describe('a list typed straight at the choice', () => {
  test('of this maker implies that, and is recorded with it by one tap', async () => {
    const { me, recorded } = await at('Q15')
    await me.says('FortiGate 60F, 2台, 7.0.9')
    expect(me.screen.plain).toContain(`「${other.fortinet}」`)
    expect((await recorded()).Q15).toBeUndefined()
    expect(buttons(me)).toEqual(expect.arrayContaining([words.done.ja, other.both, other.none]))
    await me.presses(words.done.ja)
    expect((await recorded()).Q15?.value).toMatchObject({
      choice: 'fortinet_only',
      devices: { rows: [{ count: 2 }] },
    })
  })

  test('of several makers implies both; the others wait at their question', async () => {
    const { me, recorded, list } = await at('Q15')
    await me.says('FortiGate 60F 2台 7.0.9\nヤマハ RTX830 1台 Rev.15.02.30')
    await me.presses(words.done.ja)
    expect((await recorded()).Q15?.value).toMatchObject({
      choice: 'both',
      devices: { rows: [{ maker: 'Fortinet' }], typed: 'FortiGate 60F 2台 7.0.9' },
    })
    await answersAll(me, {}, 'Q17')
    expect(me.screen.control).toMatchObject({ rows: [{ maker: 'YAMAHA', model: 'RTX830' }] })
    await me.presses(words.done.ja)
    expect((await list('Q17'))?.typed).toBe('ヤマハ RTX830 1台 Rev.15.02.30')
  })

  test('of other makers only is asked back as a no, and waits at their question', async () => {
    const { me, recorded, list } = await at('Q15')
    await me.says('ヤマハ RTX830 1台 Rev.15.02.30')
    expect(me.screen.key).toBe('proposal:Q15')
    await me.confirms()
    expect((await recorded()).Q15?.value).toEqual({ kind: 'choice', choice: 'other_only' })
    expect(me.screen.key).toBe('Q17')
    await me.presses(words.done.ja)
    expect((await list('Q17'))?.rows).toMatchObject([{ model: 'RTX830' }])
  })
})

test('a recorded list is open for change: rows are added, changed and removed in it', async () => {
  const { me, list } = await at('Q15')
  await me.picks('fortinet_only')
  await me.says('FortiGate 60F, 2台, 7.0.9')
  await me.says('以上')
  await me.does({ name: 'goto', question: 'Q15' })
  await me.says('FortiGate 100F, 1台, 7.2.5')
  await me.says('60Fは3台')
  await me.says('以上')
  expect((await list('Q15'))?.rows).toMatchObject([
    { model: 'FortiGate 60F', count: 3 },
    { model: 'FortiGate 100F' },
  ])
})

test('everything reported as misread comes out as it was meant', async () => {
  const file = new URL('../survey/questions/devices/corpus/reported.jsonl', import.meta.url)
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const { question, text, rows } = JSON.parse(line)
    const { me, list } = await at(question)
    if (question === 'Q15') await me.picks('fortinet_only')
    await me.says(text)
    if (me.screen.key === `proposal:${question}`) await me.presses(words.notThat.ja)
    if (me.screen.key === question && me.screen.control.kind === 'rows') await me.says('以上')
    const found = (await list(question))?.rows ?? []
    if (typeof rows === 'number') expect(found, text).toHaveLength(rows)
    else expect(found, text).toEqual(rows)
  }
})
