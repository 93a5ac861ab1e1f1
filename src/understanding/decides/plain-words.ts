import type { Ending } from '../vocabulary/tags.ts'

/**
 * The closed tables of a plain answer: beside what the question is about, these words and no others may stand in what
 * is recorded at once. A word that is missing here costs the person one tap; a word too many may record what nobody
 * meant.
 */

export const firm = /^(?:はい|いいえ|うん|ええ|そうです|はいです|いいえです|ううん|yes|yep|yeah|no|nope)$/u

/** Who answers and how well it is done; nothing that narrows. */
export const speaker =
  /^(?:うち|うちの|うちは|当院|当院は|弊院|本院|当法人|当施設|自院|院内|病院|ちゃんと|きちんと|しっかり|現在|既に|すでに|もちろん|正直|恥ずかしながら|残念ながら|we|our|hospital|the|a|it|is|are|one|do)$/u

export const particles = /^(?:は|が|を|も|の|に|で|、|,)$/u

/** "何もしていません": none at all, with a denial only. */
export const scopes = /^(?:何も|なにも|なんも|特に|とくに|全く|まったく|一切|全然|ぜんぜん|一度も|まるで)$/u

export const finals =
  /^(?:です|だ|っす|よ|ね|わ|で|や|やで|ばい|んです|なんです|のです|だよ|だね|だわ|ですよ|ですね|ですわ|でございます|ございます|よん|ー|なあ|なぁ|だべ|さ|ござ|います|、)$/u

/** Doing what is asked about, whatever it is; "取っています" is done with many things. */
export const does = /^(?:し|やっ|やり|やら|行|おこな|実施|でき|出来|いたし|致し|対応済)/u

/** "未実施": the denial stands before what is denied. */
export const not = /^(?:未)$/u

const counted: Readonly<Record<'days' | 'count', RegExp>> = {
  days: /毎日|毎晩|毎朝|毎週|毎月|毎年|日次|週次|月次|年次|隔月|四半期(?:ごとに?|に1回)|半年(?:ごとに?|に1回)|(?:1日|1?週|1?月|1?年)に?\d回|(?<!\d)\d{1,2}(?:日|週間|か月|年)(?:ごとに?|おきに?|に1回)(?:だけ)?|every (?:day|night|week|month)|(?:daily|weekly|monthly|yearly)\b/u,
  count: /(?<!\d)\d{1,2}(?:つ|個)(?:以上|だけ|のみ)?/u,
}

/** The number in front of a choice: "②", "2番", "2". */
const place = /^\d{1,2}(?:番(?!目))?(?=$|で|だ|っ|ば|、)/u

/** Where a number stands that answers, by what the question counts. */
export const numberIn = (text: string, of: 'days' | 'count' | undefined): RegExpExecArray | null =>
  place.exec(text) ?? (of ? counted[of].exec(text) : null)

/** "しています", "していない", "済み"; "しました" only where the question itself asks what was done. */
export function isPresent(text: string, ending: Ending, asksWhatWasDone: boolean): boolean {
  if (ending.condition || ending.wish || /事|なかった|(?<!で)きて|来て|とー|とっ|され/u.test(text))
    return false
  if (/^(?:済|ずみ|すみ)/u.test(text) || ending.aspect === 'state') return true
  return asksWhatWasDone && ending.aspect === 'past' && !ending.negated
}
