import type { Catalogue } from './catalogue.ts'
import { TAKEN } from './found.ts'

/** Words around a model that say nothing of it. */
const plain =
  /^(?:[、。,.:：;・…‥→\-–—~〜*/+&]+|を|が|は|の|と|も|で|に|へ|や|製|社製|社|計|合計|全部で?|それぞれ|各|ずつ|どちらも|いずれも|すべて|全て|両方とも|とも|です|ます|でした|になります|となります|あります|があります|ございます|を?(?:使って|使用して|利用して|運用して|設置して|導入して)い?ます|を?(?:使用|利用|運用|設置|導入)(?:中|して(?:おります|います))?です?|使って(?:おります|います)|入って(?:い?ます|おります)|動いて(?:い?ます)|稼働(?:中|して(?:い?ます))?|以上(?:です)?|機種名?|型番|メーカー|台数|バージョン|ファーム(?:ウェア)?|版数?|OS|あと|他に|ほかに|その他|それと|それから|また|すみません|a|an|the|we|have|has|use|using|is|are|of|on|with|and|running|units?|routers|firewalls|appliances|model|devices?)$/iu
/** What kind of device a model is: before its name it is no part of it. */
const generic = /^(?:VPN)?(?:ルーター?|装置|機器|アプライアンス|ファイアウォール)$|^UTM$|^VPN$|^FW$/iu
const reference = /^Q\d{1,2}(?:-\d)?$/iu
/** Where Japanese that is no part of a name begins or ends within a word. */
const seam =
  /(?<=[A-Za-z0-9)）])(?=[ぁ-ん])|(?<=[ぁ-ん])(?=[A-Za-z0-9])|(?<=[ァ-ヶー一-龠])(?=[ぁ-ん])|(?<=全部|全て|すべて|合計)(?=[A-Za-z0-9])|(?<=[。、])/u

interface Word {
  text: string
  kind: 'plain' | 'name' | 'loose'
}

/**
 * The model in what is left of a text once maker, count and version are taken out: the words with letters and digits
 * that stand together, with the words that belong to them. `named`: a maker is named, so that a bare number may be a model.
 */
export function modelIn(
  text: string,
  catalogue: Catalogue,
  named: boolean,
): { model?: string; bare?: string; loose: string[] } {
  const pieces = text.split(TAKEN).map((piece) => wordsOf(piece, catalogue))
  const isName = (words: Word[]) => words.some(({ kind }) => kind === 'name')
  const sure = (words: Word[]) =>
    words.some(({ text: one, kind }) => kind === 'name' && (catalogue.isModel(one) || catalogue.isLine(one)))
  const numbered = (words: Word[]) => words.some(({ text: one }) => isNumbered(one))
  const chosen =
    pieces.find(sure) ?? pieces.find(numbered) ?? (named ? pieces.find((words) => isName(words)) : undefined)
  const loose = pieces.flatMap((words) => (words === chosen ? [] : words.flatMap(looseOf)))
  if (!chosen) return { loose: [...new Set(loose)] }
  const isNamed = chosen.some(({ text: one, kind }) => kind === 'name' && !generic.test(one))
  const first = chosen.findIndex(({ text: one, kind }) => kind === 'name' && !(isNamed && generic.test(one)))
  // "Connect Secure ISA6000": what stands before the first word that is known, where a known model follows, is no part of
  // the model and is shown.
  const known = chosen.findIndex(({ text: one }) => catalogue.isLine(one) || catalogue.isModel(one))
  const isSure = chosen.some(({ text: one }) => isNumbered(one) && catalogue.isModel(one))
  const others = chosen
    .slice(first, Math.max(known, first))
    .filter(({ text: one }) => isSure || /[ァ-ヶ一-龠]/u.test(one))
  const last = chosen.findLastIndex(({ kind }) => kind === 'name')
  const inside = chosen.slice(first, last + 1).filter((one) => !others.includes(one))
  // "IX2215 2": a model that has its number takes no other one.
  const number = inside.findIndex(
    ({ text: one }, index) =>
      /^\d{1,3}$/u.test(one) && index > 0 && isNumbered(inside[index - 1]?.text ?? ''),
  )
  const [bare] = number < 0 ? [] : inside.splice(number, 1).map(({ text: one }) => one)
  const model = inside
    .filter(({ kind }) => kind !== 'plain')
    .map(({ text: one }) => one)
    .join(' ')
  const prose = inside.filter(({ text: one, kind }) => kind !== 'name' && /[ぁ-ん]/u.test(one))
  const before = chosen.slice(0, first).filter(({ text: one }) => !generic.test(one))
  const around = [...before, ...chosen.slice(last + 1), ...prose]
  return {
    model,
    ...(bare !== undefined && { bare }),
    loose: [...loose, ...[...around, ...others].flatMap(looseOf)],
  }
}

function wordsOf(piece: string, catalogue: Catalogue): Word[] {
  return piece
    .split(' ')
    .flatMap((part) => part.split(seam))
    .map((part) =>
      part.replace(/^[、。,.:;・「」『』'’!]+/u, '').replace(/[、。,.:;・「」『』'’!]{1,10}$/u, ''),
    )
    .filter((part) => part !== '')
    .map((part) => ({ text: part, kind: kindOf(part, catalogue) }))
}

function kindOf(text: string, catalogue: Catalogue): Word['kind'] {
  if (plain.test(text)) return 'plain'
  if (isSerial(text)) return 'loose'
  if (catalogue.isModel(text) || catalogue.isLine(text)) return 'name'
  // 冗長構成1組, 第2棟: Japanese with a number and no letter is said beside a name.
  if (/[ァ-ヶ一-龠]/u.test(text) && !/[A-Za-z]/u.test(text)) return 'loose'
  if (reference.test(text) || /[@?？]|:\/\//u.test(text)) return 'loose'
  return /[A-Za-z0-9]/u.test(text) && !/[ぁ-ん]/u.test(text) && !/^\d+[年月日分時回番行]/u.test(text)
    ? 'name'
    : 'loose'
}

/** What identifies one device: FGT61FTK00000000, Q2KY-0000-0000. */
export function isSerial(text: string): boolean {
  const digits = text.replace(/\D/gu, '').length
  return (
    (digits >= 6 && /^[A-Z0-9]{11,16}$/u.test(text)) ||
    (digits >= 4 && /^[A-Z0-9]{4}(?:-[A-Z0-9]{4}){2}$/u.test(text))
  )
}

/** Letters and digits in one word, as models have them. */
function isNumbered(text: string): boolean {
  return (
    text.length >= 2 &&
    /[A-Za-z]/u.test(text) &&
    /\d/u.test(text) &&
    !reference.test(text) &&
    !isSerial(text) &&
    !/[@?？ぁ-ん]|:\/\//u.test(text)
  )
}

function looseOf({ text, kind }: Word): string[] {
  return kind === 'plain' ? [] : [text]
}
