import fc from 'fast-check'

/** Texts that are built like those people send, or like those that break readers; what each may lead to is known. */

const yes = [
  'はい',
  'はい、あります',
  'yes',
  'やっています',
  'OKです',
  '①',
  '1',
  '対応済みです',
  '大丈夫です',
]
const no = [
  'いいえ',
  'いいえです',
  'no',
  'ありません',
  'やっていません',
  'まだです',
  '未対応です',
  'していない',
]
const talk = [
  'お世話になっております',
  'ありがとうございます',
  '会議中です',
  'こんにちは',
  '了解',
  'thanks',
  '承知しました',
]
const asks = [
  'なぜ？',
  'BCPとは何ですか？',
  '誰に聞けばいいですか',
  '締切はいつ？',
  '原文を見せて',
  'what is MDS?',
  '例えば？',
]
const junk = [
  '😀',
  '<script>',
  'https://example.jp/?a=1&b=2',
  '{"a":[1,2]}',
  '│ │',
  '@everyone',
  '=1+1',
  '〓',
  '\u202e',
  '\u0000',
]
const devices = [
  'FortiGate 60F, 2台, 7.0.9',
  'RTX830 1台 15.02',
  'ASA5506-X ×3 9.16(4)',
  'Catalyst 不明 IOS 15.2',
  '台数は不明',
]
const contact = ['見本 花子', '医療法人見本会', '見本病院', '03-1234-5678', 'it@example.jp', '内線 1234']
const joints = ['', '。', '、', '\n', ' ', '　', '？', '…', ' / ', 'でも', 'と', 'けど、']

const one = (from: readonly string[]) => fc.constantFrom(...from)
/** Something that is repeated until the text is long: what a reader may stumble over. */
const filler = fc.oneof(
  one([
    ' ',
    '　',
    '\n',
    '。',
    '、',
    '-',
    '1',
    'a',
    'ー',
    'w',
    '草',
    '・',
    '(',
    '「',
    '"',
    '\t',
    '😀',
    '@',
    ':',
    '=',
  ]),
  one([
    ...talk,
    ...asks,
    ...junk,
    ...devices,
    ...contact,
    ...yes,
    ...no,
    '3つ',
    '1日',
    'a@',
    'Q8 ',
    'what does ',
    'どこに',
  ]),
)
const long = fc.tuple(filler, fc.integer({ min: 1, max: 4_000 })).map(([unit, length]) => {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
})
const sentence = fc
  .array(fc.tuple(one([...yes, ...no, ...talk, ...asks, ...junk, ...devices, ...contact]), one(joints)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.flat().join(''))

/** `never`: the kind of question to which it is no answer, whatever else it is. */
export interface Said {
  text: string
  never?: 'choice' | 'yes-or-no'
}

const anything = sentence.map((text): Said => ({ text }))
const between = fc
  .tuple(
    one(yes.slice(0, 4)),
    one(['。', '\n']),
    fc.array(one([...talk, ...junk]), { maxLength: 200 }),
    one(no.slice(0, 5)),
  )
  .map(
    ([first, end, middle, last]): Said => ({
      text: `${first}${end}${middle.join('。')}。${last}。`,
      never: 'yes-or-no',
    }),
  )
const nothing = fc
  .array(one([...talk.slice(0, 5), ...junk.filter((text) => !/\d/.test(text))]), {
    minLength: 1,
    maxLength: 80,
  })
  .map((parts): Said => ({ text: parts.join('。'), never: 'choice' }))

/** Structure-aware: many kinds of sentences, contradictions with anything between them, and talk that answers nothing. */
export const structured = fc.oneof(anything, between, nothing)

/** Pathological: up to the greatest length, alone or around something else. */
export const pathological = fc
  .tuple(one(['', 'あ\n', 'はい', '「']), long, one(['', 'い', 'x', '。']))
  .map(([before, middle, after]): Said => ({ text: before + middle.slice(0, 3_990) + after }))
