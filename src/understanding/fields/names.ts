/** Whether a text can be what a contact field asks for. Text from people: every look is linear, and asks nothing of the dictionary. */

const letters =
  /^[\p{Script=Han}々〆\p{Script=Hiragana}\p{Script=Katakana}ーｰﾞﾟ・.'’\p{Script=Latin}\- \u3000]{1,40}$/u
/** Endings of sentences, wishes and excuses. */
const sentence =
  /[?？]|(?:です|ます|ません|ました|でした|たい|ない|なく|ください|下さい|かな|けど|けれど|ので|から|んだ|だよ|だね|って|ように|ところ|つもり|ちょっと|まし|しよう|ですが|けども|なし|無し|書いた|した|同じ)$/u
/** Words that are said instead of a name. */
const instead = new Set(
  'こんにちは こんばんは おはよう はじめまして よろしく まだ なし あとで のちほど もどる わからない ひみつ いや はい いいえ うん 同上 同左 匿名 担当 担当者 未定 確認 中断 終了 提出 保留 不明 非公開 個人 代表 総務 事務 名前 氏名 回答者 本人 病院 法人 会社 了解 承知 全員 複数 空欄 省略 携帯 電話 固定 直通 自宅 事務室 夜間 昼間 ヘルプ テスト メール スタッフ 私 僕 俺 自分 わたし me test ok yes no none help name hello hi thanks'.split(
    ' ',
  ),
)
const posts =
  /(?:課|係|係長|課長|部長|室長|院長|次長|主任|主事|技師|事務長|事務員|責任者|管理者|担当|者|職員|スタッフ|情シス|総務課|システム部|センター|病院|医院|クリニック|診療所|会社|法人|番号|御中)$/u
const english =
  /(?:^|[ '’])(?:i|we|you|the|to|want|don'?t|not|please|same|as|last|this|that|what|why|for|is|are|am|it|my|our|your|here|there|later|no|yes|and|of|or)(?=$|[ '’])/iu
/** A particle between kanji makes a phrase of it: 去年と同じ担当. */
const phrase = /\p{Script=Han}(?:と|は|が|を|に|も|へ|で|や|から|まで)\p{Script=Han}/u

/** `yes`: a person's name and nothing else. `perhaps`: it may be one. */
export function isName(text: string): 'yes' | 'perhaps' | 'no' {
  const plain = text.replace(/[\p{Cc}\p{Cf}]/gu, '').trim()
  if (!letters.test(plain) || !/\p{L}/u.test(plain) || /[はがをにのへとも]$/u.test(plain)) return 'no'
  if (sentence.test(plain) || posts.test(plain) || phrase.test(plain)) return 'no'
  if (instead.has(plain.toLowerCase()) || plain.split(/[ \u3000]/u).some((word) => instead.has(word)))
    return 'no'
  if (/\p{Script=Han}の\p{Script=Han}/u.test(plain) && [...plain].length > 5) return 'no'
  const words = plain.split(/[ \u3000・]+/u).filter((word) => word !== '')
  // Names of two scripts are rare, "佐藤 and 鈴木" is none.
  if (
    /\p{Script=Latin}/u.test(plain) &&
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(plain)
  )
    return 'no'
  if (/^\p{Script=Latin}/u.test(plain)) {
    if (english.test(plain)) return 'no'
    return words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word)) ? 'yes' : 'perhaps'
  }
  if (words.length > 3) return 'no'
  if ([...plain].length < 2) return /\p{Script=Han}/u.test(plain) ? 'perhaps' : 'no'
  if (/^[\p{Script=Hiragana}ー]+$/u.test(plain)) return [...plain].length <= 6 ? 'perhaps' : 'no'
  return [...plain].length <= 16 ? 'yes' : 'perhaps'
}

const organisation =
  /(?:病院|医院|クリニック|診療所|センター|ホスピタル|療養所|法人|株式会社|有限会社|合同会社|会社|機構|組合|連合会|大学|学園|財団|社団|会|医\)|医）|赤十字社|[市町村県都府道]|hospital|clinic|cent(?:er|re)|corporation|foundation|inc\.?|co\.?)/iu
const ours =
  /^(?:うち|当|弊|この|その|私の|わたしの|自分の|うちの|私たちの)(?:病院|医院|院|法人|会社|クリニック)?$|^(?:病院|法人|会社|正式名称|名称)$|^(?:my|our|the|this) (?:hospital|corporation|company)$/iu

/** Whether a text can be the name of a hospital or a corporation, and says nothing else. */
export function isOrganisation(text: string): boolean {
  const plain = text.trim()
  if (plain.length > 80 || sentence.test(plain) || ours.test(plain)) return false
  if (/[@=<>"{}]|:\/\/|[をがは](?:書|答|知|入|教|お|何)/u.test(plain)) return false
  return organisation.test(plain) && !english.test(plain.replace(/\b(?:of|the|and)\b/giu, ''))
}

/** No statement about something, as far as its form goes: for names of corporations that look like nothing else. */
function isSentence(text: string): boolean {
  const plain = text.trim()
  return sentence.test(plain) || instead.has(plain.toLowerCase()) || ours.test(plain) || english.test(plain)
}

const lettering =
  /^[\p{Script=Han}々〆〇○◯\p{Script=Hiragana}\p{Script=Katakana}ーｰﾞﾟ\p{Script=Latin}0-9０-９・（）()&＆.,'’\-‐ \u3000]{2,60}$/u

/** A name that says by itself neither hospital nor corporation: 見本市, Midori. Latin ones begin with a capital. */
export function isPlainName(text: string): boolean {
  const plain = text.trim()
  if (!lettering.test(plain) || !/\p{L}/u.test(plain) || isSentence(plain)) return false
  return /[^\p{Script=Latin}\p{P}\s\d]/u.test(plain) || /^\p{Lu}/u.test(plain)
}
