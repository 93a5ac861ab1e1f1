import { finding } from '../lint/finding.ts'
import { text } from '../text.ts'

/** What is told about slips of typing, which a reader of Markdown or YAML would take for something else. */
export const slips = {
  notClosed: finding(
    text(
      '先頭の「---」に対応する、閉じの「---」がありません',
      'the "---" at the head of the page is never closed',
    ),
    text(
      '項目の最後の次の行に「---」とだけ書いてください',
      'write a line with nothing but "---" after the last entry',
    ),
  ),
  noFrontMatter: finding(
    text(
      '先頭の「---」ではさんだ項目がありません',
      'the page does not begin with entries between two lines "---"',
    ),
    text(
      '1行目に「---」と書き、その下に「id: …」などを1行ずつ並べ、もう一度「---」で閉じてください',
      'begin with a line "---", write "id: …" and the other entries below it, one a line, and close with "---"',
    ),
  ),
  notAPair: finding(
    text('「名前: 値」の形になっていません', 'this is not of the form "name: value"'),
    text(
      '半角のコロンと半角の空白で「名前: 値」と書いてください。値に「: 」や「#」があるときは、値を半角の " で囲んでください',
      'write "name: value"; put a value that holds ": " or "#" in straight quotation marks',
    ),
  ),
  nameTwice: finding(
    text('同じ名前が2回出てきます', 'the same name stands twice'),
    text('正しい名前にするか、取り除いてください', 'correct the name or remove the line'),
  ),
  wideColon: finding(
    text('コロンが全角（：）です', 'the colon is a full-width one (：)'),
    text('半角のコロンと半角の空白「: 」にしてください', 'write a plain colon and a space, ": "'),
  ),
  tab: finding(
    text('タブ文字が使われています', 'there is a tab'),
    text('半角の空白に置き換えてください', 'use spaces instead'),
  ),
  curlyQuotes: finding(
    text('曲がった引用符（“ ” ‘ ’）が使われています', 'there are curly quotation marks'),
    text(
      'ここでは引用符は要りません。必要なときは半角の " を使ってください',
      'leave them out or use straight ones (")',
    ),
  ),
  noHeading: finding(
    text('見出しになっていません', 'this is meant as a heading but is none'),
    text('半角の # のあとに半角の空白を1つ入れてください', 'write plain # signs and a space after them'),
  ),
  markup: finding(
    text('飾り（**）は使えません。そのまま表示されます', 'bold type (**) is not shown as such'),
    text('「**」を取り除いてください', 'leave out the "**"'),
  ),
  wideQuote: finding(
    text('「＞」が全角です', 'the ">" is a full-width one (＞)'),
    text('半角の「> 」にしてください', 'write a plain "> "'),
  ),
  wideBracket: finding(
    text('かっこが全角（［ ］）です', 'the brackets are full-width ones'),
    text('出典は半角の [ ] で囲んでください', 'put sources in plain brackets, [ ]'),
  ),
  noBlankLine: finding(
    text('訳の続きとして読まれる位置にあります', 'it would be read as part of the translation above'),
    text(
      '訳の続きなら「> 」で始め、新しい段落なら前に空の行を入れてください',
      'begin it with "> " if it is translation, or leave a blank line before it if it is a new paragraph',
    ),
  ),
  nothingToTranslate: finding(
    text('訳（>）に対応する段落がありません', 'a translation (>) without the paragraph it translates'),
    text(
      '訳は、もとの段落のすぐ下に1つだけ書いてください。見出しの訳は「### 日本語 // English」と同じ行に書きます',
      'write one translation, right below its paragraph; that of a heading stands in the same line: "### 日本語 // English"',
    ),
  ),
}
