import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Address, Update } from '../../src/adapter.ts'
import { Unreachable } from '../../src/adapter.ts'
import { listed } from './listed.ts'
import { contactForm, deviceForm, everyCommand, longest, review, said, withForm, yesNo } from './messages.ts'
import { type Actor, type RecordingHost, recordingHost, type Stage } from './stage.ts'

/** What a platform does not have; everything else every adapter must do. */
export type Lacks =
  | 'forms'
  | 'redelivery'
  | 'lost answers'
  | 'closed conversations'
  | 'deleting'
  | 'files in'
  | 'edits'
  | 'other bots'
  | 'opening'
  | 'replacing'

/** The behaviour every adapter shares, whatever the platform: called by each adapter's own test with its double. */
export function adapterContract(
  name: string,
  open: () => Promise<Stage>,
  options: { lacks?: Lacks[] } = {},
): void {
  const has = (what: Lacks) => !options.lacks?.includes(what)

  describe(`${name} keeps the adapter contract`, () => {
    let stage: Stage
    let host: RecordingHost
    let me: Actor

    beforeEach(async () => {
      stage = await open()
      host = recordingHost({ 状況: { name: 'status' }, status: { name: 'status' }, '': { name: 'start' } })
      await stage.adapter.start(host)
      // A platform that serves one person only says at its start that the person is there.
      host.updates.splice(0)
      me = await stage.person()
    })
    afterEach(async () => {
      await stage.adapter.stop()
      await stage.close()
    })

    /** Where this person was last heard; a greeting makes it known. */
    const dm = async (): Promise<Address> => {
      const at = host.updates.length
      await me.says('こんにちは')
      return (await host.update(at)).from
    }
    const newest = async () => (await me.sees()).at(-1)
    const next = (): Promise<Update> => host.update(host.updates.length)

    describe('reading', () => {
      test('hands on what was typed, word for word, with who and where', async () => {
        await me.says('はい & <b>いいえ</b> *たぶん* _x_ ~y~ `z`')
        const update = await host.update(0)
        expect(update.input).toEqual({ kind: 'text', text: 'はい & <b>いいえ</b> *たぶん* _x_ ~y~ `z`' })
        expect(update.from).toMatchObject({ platform: stage.adapter.platform, user: me.id, place: 'dm' })
        expect(update.id).not.toBe('')
        expect(Math.abs(Date.now() - update.at.getTime())).toBeLessThan(60_000)
      })

      test('gives two inputs two ids', async () => {
        await me.says('はい')
        await me.says('はい')
        expect((await host.update(0)).id).not.toBe((await host.update(1)).id)
      })

      test.runIf(has('redelivery'))('gives a redelivery the id of the first delivery', async () => {
        await me.says('はい')
        const first = await host.update(0)
        await stage.redelivers?.()
        expect((await host.update(1)).id).toBe(first.id)
      })

      test('reads the command words of both languages', async () => {
        await me.commands('状況')
        expect((await host.update(0)).input).toEqual({ kind: 'command', command: { name: 'status' } })
      })

      test("knows the person's language and whether they administer the team", async () => {
        const admin = await stage.person({ language: 'en', teamAdmin: true })
        await admin.says('hello')
        const update = await host.update(0)
        if (update.language) expect(update.language).toBe('en')
        expect(update.teamAdmin === undefined || update.teamAdmin).toBe(true)
      })

      test.runIf(has('files in'))('names a file as something it cannot use', async () => {
        await stage.sendsFile?.(me)
        expect((await host.update(0)).input).toEqual({ kind: 'unusable', what: 'file' })
      })

      test.runIf(has('edits'))('names an edited message as something it cannot use', async () => {
        await me.says('いいえ')
        await host.update(0)
        await stage.editsLast?.(me)
        expect((await host.update(1)).input).toEqual({ kind: 'unusable', what: 'edit' })
      })

      test.runIf(has('other bots'))('does not hear itself or other bots', async () => {
        await stage.adapter.show(await dm(), said('はい'))
        await stage.otherBotSays?.(me, 'はい')
        await me.says('本人です')
        const update = await host.update(1)
        expect(update.input).toEqual({ kind: 'text', text: '本人です' })
      })

      test.runIf(has('opening'))('says when the person opens the conversation', async () => {
        await stage.opens?.(me)
        expect((await host.update(0)).input).toEqual({ kind: 'open' })
      })
    })

    describe('showing', () => {
      test('shows the head, the wording and every control of a question', async () => {
        const message = yesNo('Q6')
        await stage.adapter.show(await dm(), message)
        const seen = await newest()
        expect(seen?.text).toContain(message.head)
        expect(seen?.text).toContain('サイバー攻撃等に備えた事業継続計画（BCP）を策定していますか。')
        expect(seen?.controls).toEqual(['はい', 'いいえ', 'なぜ？', 'あとで', '戻る', '中断'])
      })

      test('turns a choice into a pick on the message it stood on', async () => {
        const receipt = await stage.adapter.show(await dm(), yesNo('Q6'))
        const heard = next()
        await me.chooses('いいえ')
        const update = await heard
        expect(update.input).toEqual({ kind: 'pick', question: 'Q6', value: 'no' })
        if (has('replacing'))
          expect(update.on).toMatchObject({ place: receipt?.place, message: receipt?.message })
      })

      test('carries every command through a button unchanged', async () => {
        const at = await dm()
        for (const command of everyCommand) {
          await stage.adapter.show(at, said('選んでください', [{ label: '押す', command }]))
          const heard = next()
          await me.chooses('押す')
          expect((await heard).input).toEqual({ kind: 'command', command })
        }
      })

      test('shows markup, mentions and links in a text as nothing but text', async () => {
        const text =
          '<!channel> @everyone @here <@U1> *太字* _斜体_ ~取消~ `code` [x](https://example.com) # 見出し &amp; > 引用'
        await stage.adapter.show(await dm(), said(text))
        expect((await newest())?.text).toContain(text)
      })

      test.runIf(has('replacing'))('replaces an earlier message in its place', async () => {
        const at = await dm()
        const receipt = await stage.adapter.show(at, yesNo('Q6'))
        await stage.adapter.show(at, said('次の設問です'))
        const before = (await me.sees()).length
        if (!receipt) throw new Error('a message in a direct conversation has a receipt')
        await stage.adapter.show(at, said('Q6 はい'), { replacing: receipt })
        const seen = await me.sees()
        expect(seen.length).toBe(before)
        expect(seen.at(-2)).toMatchObject({ controls: [] })
        expect(seen.at(-2)?.text).toContain('Q6 はい')
        expect(seen.at(-1)?.text).toContain('次の設問です')
      })

      test.runIf(has('deleting'))('shows anew what it can no longer replace', async () => {
        const at = await dm()
        const receipt = await stage.adapter.show(at, yesNo('Q6'))
        await stage.deletesNewest?.(me)
        if (!receipt) throw new Error('a message in a direct conversation has a receipt')
        await stage.adapter.show(at, said('Q6 はい'), { replacing: receipt })
        expect((await newest())?.text).toContain('Q6 はい')
      })

      test('shows the longest question whole', async () => {
        await stage.adapter.show(await dm(), longest)
        const text = (await me.sees()).map((one) => one.text).join('')
        for (const paragraph of [...longest.body, ...(longest.aside?.body ?? [])])
          if (paragraph.kind !== 'rows') expect(squeeze(text)).toContain(squeeze(paragraph.text))
        if (longest.control.kind === 'pick')
          for (const choice of longest.control.choices) expect(squeeze(text)).toContain(squeeze(choice.label))
      })

      test('shows a page of the review with a button a row', async () => {
        await stage.adapter.show(await dm(), review)
        const seen = await me.sees()
        const controls = seen.flatMap((one) => one.controls)
        for (let row = 1; row <= 10; row++) {
          expect(seen.map((one) => one.text).join('')).toContain(`答え${row} `)
          expect(controls).toContain(`変更 ${row}`)
        }
        const heard = next()
        await me.chooses('変更 7')
        expect((await heard).input).toEqual({ kind: 'command', command: { name: 'goto', question: 'Q7' } })
      })

      test('hands over a file with its name and content', async () => {
        const content = new TextEncoder().encode('質問,回答\r\nQ1,はい\r\n')
        const file = { name: '回答控え.csv', type: 'text/csv', content }
        await stage.adapter.show(await dm(), { ...said('控えです'), file })
        const files = (await me.sees()).flatMap((one) => one.files)
        expect(files).toHaveLength(1)
        expect(files[0]?.name).toBe('回答控え.csv')
        expect(Buffer.from(files[0]?.content ?? []).equals(Buffer.from(content))).toBe(true)
      })

      test.runIf(has('lost answers'))('shows a message once though the answer to it was lost', async () => {
        const at = await dm()
        const before = (await me.sees()).length
        stage.losesNextAnswer?.()
        await stage.adapter.show(at, yesNo('Q6'), { idempotencyKey: 'showing-1' }).catch(() => undefined)
        await stage.adapter.show(at, yesNo('Q6'), { idempotencyKey: 'showing-1' })
        expect((await me.sees()).length).toBe(before + 1)
      })

      test.runIf(has('closed conversations'))('says so when the person cannot be reached', async () => {
        const at = await dm()
        stage.closes?.(me)
        await expect(stage.adapter.show(at, said('届きません'))).rejects.toBeInstanceOf(Unreachable)
      })
    })

    describe.runIf(has('forms'))('forms', () => {
      test('opens with what was given, and hands on what was filled in', async () => {
        host.offers(contactForm)
        await stage.adapter.show(await dm(), withForm(contactForm))
        await me.chooses('記入する')
        const form = await me.form()
        expect(form?.title).toBe('回答者の情報')
        expect(form?.fields).toEqual([
          { label: '氏名', value: '' },
          { label: '病院名', value: '見本病院' },
        ])
        const heard = next()
        expect(await me.submits([{ 氏名: '回答 太郎' }])).toEqual({})
        expect((await heard).input).toEqual({
          kind: 'form',
          question: 'Q1',
          given: { kind: 'fields', fields: { name: '回答 太郎', hospital: '見本病院' } },
        })
      })

      test('names what is wrong at its field and keeps what was typed', async () => {
        host.offers(contactForm)
        host.finds((given) =>
          given.kind === 'fields' && given.fields.name === '1' ? { name: 'お名前をご記入ください。' } : {},
        )
        await stage.adapter.show(await dm(), withForm(contactForm))
        await me.chooses('記入する')
        const before = host.updates.length
        expect(await me.submits([{ 氏名: '1', 病院名: '別の病院' }])).toEqual({
          氏名: 'お名前をご記入ください。',
        })
        expect(host.updates.length).toBe(before)
        expect((await me.form())?.fields).toEqual([
          { label: '氏名', value: '1' },
          { label: '病院名', value: '別の病院' },
        ])
        const heard = next()
        expect(await me.submits([{ 氏名: '回答 太郎' }])).toEqual({})
        expect((await heard).input).toMatchObject({
          given: { fields: { name: '回答 太郎', hospital: '別の病院' } },
        })
      })

      test('takes a list of rows', async () => {
        host.offers(deviceForm)
        await stage.adapter.show(await dm(), withForm(deviceForm))
        await me.chooses('機器を記入する')
        const heard = next()
        const rows = [
          { メーカー: 'A社', 機種名: 'R-1' },
          { メーカー: 'B社', 機種名: 'X-20' },
          { メーカー: 'C社', 機種名: 'Z' },
        ]
        expect(await me.submits(rows)).toEqual({})
        const { input } = await heard
        expect(input).toMatchObject({ kind: 'form', question: 'Q17', given: { kind: 'table' } })
        expect(listed(input, ['maker', 'model'])).toEqual([
          { maker: 'A社', model: 'R-1' },
          { maker: 'B社', model: 'X-20' },
          { maker: 'C社', model: 'Z' },
        ])
      })
    })

    test('hears nothing after it has stopped, and hears again after a new start', async () => {
      await me.says('前')
      await host.update(0)
      await stage.adapter.stop()
      await stage.adapter.start(host)
      const at = host.updates.length
      await me.says('後')
      expect((await host.update(at)).input).toEqual({ kind: 'text', text: '後' })
    })
  })
}

/** A platform may break a long text over several blocks; the words themselves must all be there. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '')
}
