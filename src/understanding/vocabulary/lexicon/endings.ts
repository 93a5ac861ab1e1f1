import type { Ending } from '../tags.ts'

/**
 * Verb endings of spoken and written Japanese, spelled out: what joins the stem (し, っ, い …), then the form, standard
 * or of a dialect. Folded spelling (hiragana).
 */

const te =
  ' し っ い き り じ え け め れ げ み ち せ ぎ べ ね び え でき まっ がっ かっ らっ わっ なっ さっ され られ かれ われ され させ のっ もっ'
const de = 'ん い'
const masu =
  ' し り い き ち め け え じ み れ せ げ べ び ぎ に まり がり わり り でき され られ もらい いただき まれ かれ われ'
const nai =
  ' し ら わ か た め け え じ ま み れ せ さ ば べ まら がら わら でき され られ もらわ もらえ いただけ な'
const ta =
  'した った いた めた けた えた じた みた れた せた げた べた た いだ んだ まった がった わった できた された られた'
const ru =
  'する る う く つ む す ぶ ぐ める ける える じる みる れる せる げる べる まる できる される られる れます'

const state =
  'いる います る ます おる おります おり はる はります ある あります あり います いて おりまして いまして まっせ きている きています いるの いらっしゃいます おられます'
const stateNot =
  'いない いません ない ないです ないっす ないんです ません おりません おらず おらん おらない いず へん はらへん いねえ いねぇ ねえ ねぇ まへん いなくて なくて ないの いなく ありません ない状態 きていません なかった事'
const used = 'いた いました おりました た ました おった あった ありました きた きました'
const usedNot = 'いなかった いませんでした なかった ませんでした おりませんでした'
const toru = 'とる とります とりまっせ とー とーと とっと ちょる ちょります ちょー よる よります とるの'
const toruNot =
  'とらん とらへん とらない とりません とりまへん とらんと ちょらん ちょらない ちょりません よらん とらず とらんの'
const toruUsed = 'とった とりました ちょった ちょりました'

const words = (list: string) => list.split(' ')

/** Every ending with what it does; a text that is two endings keeps the first. */
export function endings(): Map<string, Ending> {
  const all = new Map<string, Ending>()
  const put = (text: string, ending: Ending) => {
    if (text !== '' && !all.has(text)) all.set(text, ending)
  }
  const joined = [
    ...words(te).map((join) => [join, 'て', 'と', 'ち'] as const),
    ...words(de).map((join) => [join, 'で', 'ど', 'ぢ'] as const),
  ]
  const group = (list: string, ending: Ending, form: (tail: string, join: string, t: string) => string) => {
    for (const [join, t] of joined) for (const tail of words(list)) put(form(tail, join, t), ending)
  }
  const spoken: readonly [string, Ending][] = [
    [state, { negated: false, aspect: 'state' }],
    [stateNot, { negated: true, aspect: 'state' }],
    [used, { negated: false, aspect: 'used' }],
    [usedNot, { negated: true, aspect: 'used' }],
  ]
  for (const [list, ending] of spoken) {
    group(list, ending, (tail, join, t) => `${join}${t}${tail}`)
  }
  group(
    toru,
    { negated: false, aspect: 'state' },
    (tail, join, t) => `${join}${t === 'で' ? 'ど' : ''}${t === 'で' ? tail.slice(1) : tail}`,
  )
  group(
    toruNot,
    { negated: true, aspect: 'state' },
    (tail, join, t) => `${join}${t === 'で' ? 'ど' : ''}${t === 'で' ? tail.slice(1) : tail}`,
  )
  group(
    toruUsed,
    { negated: false, aspect: 'used' },
    (tail, join, t) => `${join}${t === 'で' ? 'ど' : ''}${t === 'で' ? tail.slice(1) : tail}`,
  )
  for (const tail of [
    'いれば',
    'れば',
    'いたら',
    'くれたら',
    'くれれば',
    'もらえたら',
    'もらえれば',
    'たら',
    'いるなら',
    'るなら',
    'いるのであれば',
    'いる場合',
    'いるんだったら',
    'いないなら',
    'いなければ',
    'なければ',
    'ないなら',
    'いなかったら',
  ])
    group(
      tail,
      { negated: /な/u.test(tail), aspect: 'state', condition: true },
      (text, join, t) => `${join}${t}${text}`,
    )
  for (const tail of [
    'ください',
    '下さい',
    'くれ',
    'ほしい',
    '欲しい',
    'もらえますか',
    'くれますか',
    'いただけますか',
    'もらいたい',
    'いただきたい',
    'ちょうだい',
    'みたい',
    'みます',
    'みる',
    'おきます',
    'おく',
    'いきます',
    'いく',
    'もらいます',
    'もらう',
    'いただきます',
  ])
    group(tail, { negated: false, aspect: 'event', wish: true }, (text, join, t) => `${join}${t}${text}`)
  group('', { negated: false, aspect: 'and' }, (_, join, t) => `${join}${t}`)
  for (const join of words(masu)) {
    put(`${join}ます`, { negated: false, aspect: 'event' })
    put(`${join}ません`, { negated: true, aspect: 'event' })
    put(`${join}まへん`, { negated: true, aspect: 'event' })
    put(`${join}ました`, { negated: false, aspect: 'past' })
    put(`${join}まして`, { negated: false, aspect: 'past' })
    put(`${join}ませんでした`, { negated: true, aspect: 'past' })
    for (const tail of ['たい', 'たく', 'たいです', 'ましょう', 'よう', 'なさい'])
      put(`${join}${tail}`, { negated: false, aspect: 'event', wish: true })
  }
  for (const join of words(nai)) {
    for (const tail of [
      'ない',
      'ず',
      'ずに',
      'へん',
      'ねえ',
      'ねぇ',
      'なく',
      'なくて',
      'ないの',
      'ぬ',
      'ひん',
    ])
      put(`${join}${tail}`, { negated: true, aspect: 'event' })
    for (const tail of ['なかった', 'んかった', 'へんかった'])
      put(`${join}${tail}`, { negated: true, aspect: 'past' })
    for (const tail of ['なければ', 'なかったら', 'ないなら'])
      put(`${join}${tail}`, { negated: true, aspect: 'event', condition: true })
  }
  for (const tail of ['らん', 'せん', 'わん', 'かん', 'めん', 'れん', 'まん'])
    put(tail, { negated: true, aspect: 'event' })
  for (const tail of words(ta)) put(tail, { negated: false, aspect: 'past' })
  for (const tail of words(ru)) put(tail, { negated: false, aspect: 'event' })
  for (const tail of [
    'すれば',
    'れば',
    'けば',
    'えば',
    'めば',
    'せば',
    'ったら',
    'したら',
    'いたら',
    'めたら',
    'できれば',
    'できたら',
    'ければ',
  ])
    put(tail, { negated: false, aspect: 'event', condition: true })
  return all
}

/** "してもら", "っていただ": doing it through or for somebody; the ending proper follows. */
export function helpers(): string[] {
  const whom = words('もら もらえ いただ いただけ 頂 貰 くれ もろ しま')
  return words(te).flatMap((join) => whom.map((one) => `${join}て${one}`))
}
