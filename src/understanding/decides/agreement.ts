import type { Intent, Open } from '../intent.ts'
import type { Message } from '../read-message.ts'
import { fold } from '../vocabulary/normalise.ts'

/** The whole text agrees; "消してはだめ", "記録はまだ" only begin like it. */
const agrees = new RegExp(
  `^(?:はい|うん|ええ|yes)?[、, ]*(?:(?:それ|これ|そう|そのまま)(?:で|です|だ|して)?)?(?:${[
    '(?:合|あ)って(?:い)?(?:る|ます)|正しい|いい|良い|よい|よろしい|大丈夫|そうそう|(?:それ|これ|そう)(?:で|です|だ|して)',
    '(?:間違|まちが)い(?:ない|ありません|なし)|(?:ちが|違)わない|問題(?:ない|ありません|なし)',
    '変更(?:する|します|して)|決定|確定|登録|記録|お願い|おねがい',
    'go ahead|confirm|proceed|thats right|do it|fine|looks good|correct|right|yup',
  ].join(
    '|',
  )})(?:で|です|だ|よ|ね|わ|ます|して|しておいて|しといて|する|します|いたします|致します|ください|下さい|お願い|おねがい|っす| please| thanks)*$`,
  'u',
)
const clears =
  /^(?:消して|消す|消去|削除|りせっと)(?:して|する|します|いい|大丈夫|構わない|かまわない|ください|お願い|です|よ|から)*$/u
const takesBack = /^(?:いいえ|いや|no).*(?:合って(?:い)?(?:る|ます)|正しい|correct|right$)/u
const declines =
  /^(?:きゃんせる|取り消|取消|とりけ|やめ|変更(?:しない|しません)|変えない|変えません|ちが(?!いあり?ま?せん|わない)|違(?!いあり?ま?せん|いない|わない)|ちゃ[うい]|間違い$|まちがい$|間違ってい?[るま]|そうじゃ|そうでは|それじゃ|それでは|正しくな|合ってな|合ってま?せん|合っていま?せん|問題(?:が)?あ[るり](?!ません)|いいわけ|だめ|no thank|no dont|not right|thats not|incorrect|not correct|(?:記録|登録|消さ|消去|提出)し?ない|いらない|しない|まだ|待って|ちょっと待|cancel|dont|do not|wrong|not yet|never mind|stop)/u

/** A plain yes or no to "is this right?"; undefined when more is said. */
export function agreement(text: string, message: Message, over: Open['kind']): Intent[] | undefined {
  const said = fold(text.trim()).replace(/(?<![。.!、\s])[。.!、\s]+$/u, '')
  const asked = /[?]|か(?:な|ね|しら)?$|の$|よね$|っけ$/u.test(said)
  if (said.length <= 16 && !asked && !/でも|けど|ただ|が、|but/u.test(said)) {
    if (over === 'proposal' && takesBack.test(said)) return [{ intent: 'unclear', ask: 'contradiction' }]
    if (declines.test(said)) return [{ intent: 'cancel' }]
    const denied = /ない|ません|なし|へん|らん|やめ/u.test(
      said.replace(/^(?:間違い|まちがい|問題)(?:ない|ありません|なし)/u, ''),
    )
    if (said !== '' && agrees.test(said) && !denied) return [{ intent: 'confirm' }]
    if (over === 'restarting' && clears.test(said)) return [{ intent: 'confirm' }]
    if (over === 'confirming' && /^進め/u.test(said)) return [{ intent: 'confirm' }]
  }
  const { statements, wants, unread } = message
  const [first] = statements
  const others = wants.filter(
    (one) => one.intent !== 'small-talk' && one.intent !== 'submit' && one.intent !== 'pause',
  )
  // "はい。あと締切いつ": agreed, and something else is wanted.
  const plainly =
    first?.bareYesNo && first.says === 'yes' && statements.every((one) => one.bareYesNo && one.says === 'yes')
  if (plainly && !unread && over === 'proposal' && others.length > 0 && /^はい|^yes|^ok/u.test(said))
    return [{ intent: 'confirm' }, ...others]
  if (unread || asked || others.length > 0) return undefined
  if (statements.length === 0) {
    // "提出" agrees to submitting, never to a reading of an answer.
    if (over === 'confirming' && wants.some((one) => one.intent === 'submit')) return [{ intent: 'confirm' }]
    return wants.some((one) => one.intent === 'pause') ? [{ intent: 'cancel' }] : undefined
  }
  if (!first?.bareYesNo || statements.some((one) => !one.bareYesNo || one.says !== first.says))
    return undefined
  return [{ intent: first.says === 'yes' ? 'confirm' : 'cancel' }]
}
