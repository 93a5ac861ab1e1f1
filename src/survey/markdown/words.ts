import { finding } from '../lint/finding.ts'
import { text } from '../text.ts'
import { slips } from './slip-words.ts'

const remove = text('正しい名前にするか、取り除いてください', 'correct the name or remove the line')

/** What is told about a page that cannot be read as it was meant. */
export const words = {
  ...slips,
  noTranslation: (of: string) =>
    finding(
      text(`「${start(of)}」の訳がありません`, `no translation of "${start(of)}"`),
      text(
        'すぐ下の行に「> 」で始まる英語を書いてください',
        'write it on the next line, beginning with "> "',
      ),
    ),
  noInlineTranslation: (of: string) =>
    finding(
      text(`「${start(of)}」の訳がありません`, `no translation of "${start(of)}"`),
      text('「日本語 // English」の形で書いてください', 'write "日本語 // English"'),
    ),
  notAField: finding(
    text('「- 名前: 値」の形になっていません', 'this is not of the form "- name: value"'),
    text(
      '「- 名前: 値」と書くか、前に空の行を入れてください',
      'write "- name: value", or leave a blank line before it',
    ),
  ),
  unknownField: (name: string, near: string | undefined, known: readonly string[]) =>
    finding(
      text(`「${name}」という項目はありません`, `there is no entry "${name}"`),
      didYouMean(near, known),
    ),
  unknownSection: (name: string, near: string | undefined, known: readonly string[]) =>
    finding(
      text(`「${name}」という見出しはありません`, `there is no part called "${name}"`),
      didYouMean(near, known),
    ),
  sectionTwice: (name: string) =>
    finding(
      text(`見出し「${name}」が2回出てきます`, `the heading "${name}" stands twice`),
      text('1つにまとめてください', 'put them together'),
    ),
  wrongDepth: (title: string, depth: number) =>
    finding(
      text(`見出し「${title}」の # の数が違います`, `the heading "${title}" has the wrong number of #`),
      text(`「${'#'.repeat(depth)} ${title}」にしてください`, `write "${'#'.repeat(depth)} ${title}"`),
    ),
  noTitle: finding(
    text('「# 」で始まる見出しがありません', 'there is no heading that begins with "# "'),
    text(
      '「# 短い名前」の見出しと、その下に質問文を書いてください',
      'write "# short name", and the question below it',
    ),
  ),
  stray: finding(
    text('ここに文は書けません', 'no text can stand here'),
    text(
      '正しい見出しの下に移すか、取り除いてください',
      'move it below the heading where it belongs, or remove it',
    ),
  ),
  noText: (title: string) =>
    finding(
      text(`「${title}」の下に文がありません`, `there is no text under "${title}"`),
      text('見出しの下に文を書いてください', 'write it below the heading'),
    ),
  noMark: (title: string) =>
    finding(
      text(`「${title}」に出典がありません`, `"${title}" names no source`),
      text('[出典の名前 @箇所] を付けてください', 'add [name of the source @place]'),
    ),
  notAChoice: (title: string) =>
    finding(
      text(`選択肢「${title}」の形が違います`, `the choice "${title}" has the wrong form`),
      text(
        '「### 値: 表示する文」と書いてください。例: ### yes: はい',
        'write "### value: label", as in "### yes: はい"',
      ),
    ),
  notAnEntry: (title: string) =>
    finding(
      text(`見出し「${title}」の形が違います`, `the heading "${title}" has the wrong form`),
      text(
        '「## 名前: 見出し」と書いてください。例: ## bcp: 事業継続計画',
        'write "## name: title", as in "## bcp: 事業継続計画"',
      ),
    ),
  notATarget: (title: string) =>
    finding(
      text(`見出し「${title}」の形が違います`, `the heading "${title}" has the wrong form`),
      text('「質問 = 選択肢」と書いてください。例: A1 = no', 'write "question = choice", as in "A1 = no"'),
    ),
  condition: (rest: string) =>
    finding(
      text(
        `条件のここが読めません: ${start(rest)}`,
        `this part of the condition cannot be read: ${start(rest)}`,
      ),
      text(
        '「A1=yes」「A2=1|2」の形にし、つなぐときは and か or を使ってください。混ぜるときは ( ) で囲みます',
        'write "A1=yes" or "A2=1|2", joined with "and" or "or"; where both occur, use ( )',
      ),
    ),
  measures: finding(
    text('measures の形が違います', 'measures has the wrong form'),
    text('例: { of: days, from: 32, to: 92 }', 'for example { of: days, from: 32, to: 92 }'),
  ),
  hours: (value: string) =>
    finding(
      text(`「${value}」は時間帯の形になっていません`, `"${value}" is not a span of time`),
      text('「10:00-17:00」の形で書いてください', 'write "10:00-17:00"'),
    ),
  arrow: (value: string) =>
    finding(
      text(`訂正の形が違います: ${value}`, `this correction has the wrong form: ${value}`),
      text('「- E1: 印刷されている文 → 直した文」と書いてください', 'write "- E1: as printed → as shown"'),
    ),
  notListed: (id: string) =>
    finding(
      text(
        `質問「${id}」が survey.md の並びにありません`,
        `question "${id}" is not in the list in survey.md`,
      ),
      text('survey.md の「- questions:」に加えてください', 'add it to a line "- questions:" in survey.md'),
    ),
  pageTwice: (id: string) =>
    finding(
      text(`質問「${id}」のページがほかにもあります`, `there is another page for question "${id}"`),
      text('それぞれ別の id にしてください', 'give each page an id of its own'),
    ),
  noPage: (id: string) =>
    finding(
      text(`質問「${id}」のページがありません`, `there is no page for question "${id}"`),
      text(
        `questions フォルダーに「id: ${id}」のページを作るか、この名前を取り除いてください`,
        `add a page with "id: ${id}" to the folder questions, or remove the name`,
      ),
    ),
  noSet: (list: string, name: string, known: readonly string[]) =>
    finding(
      text(`${list} に「${name}」がありません`, `${list} has no "${name}"`),
      known.length > 0 ? didYouMean(undefined, known) : remove,
    ),
  folderName: (name: string) =>
    finding(
      text(
        `フォルダーの名前「${name}」は調査の名前にできません`,
        `the folder's name "${name}" cannot be that of a survey`,
      ),
      text(
        '半角の英小文字・数字・ハイフンだけの名前にしてください',
        'use lower-case letters, digits and hyphens',
      ),
    ),
  noFile: (file: string) =>
    finding(
      text(`${file} がありません`, `${file} is not there`),
      text('ファイルを置くか、名前を直してください', 'add the file or correct the name'),
    ),
  strangeFile: (known: readonly string[]) =>
    finding(
      text('どこからも読まれないファイルです', 'nothing reads this file'),
      text(
        `質問なら questions フォルダーへ。ほかに使える名前: ${known.join('、')}`,
        `a question belongs in the folder questions; other names are ${known.join(', ')}`,
      ),
    ),
}

function didYouMean(near: string | undefined, known: readonly string[]) {
  return near === undefined
    ? text(`使えるのは次のものです: ${known.join('、')}`, `use one of ${known.join(', ')}`)
    : text(
        `「${near}」のことですか。使えるもの: ${known.join('、')}`,
        `did you mean "${near}"? There are ${known.join(', ')}`,
      )
}

function start(of: string): string {
  const [line = ''] = of.split('\n')
  return line.length > 24 ? `${line.slice(0, 24)}…` : line
}
