import type { Language } from '../survey/text.ts'
import { comments } from './comments.ts'

/**
 * A survey to start from, as the texts of its files by name: it runs as it stands, passes `check`, and its comments say
 * what each part is for. `schemas`: the way from its folder to that of the JSON Schemas, by which editors complete.
 */
export function template(language: Language, schemas = '../../docs/schemas'): Record<string, string> {
  const say = comments[language]
  const note = (text: string) => `<!-- ${text} -->`
  return {
    'survey.md': `---
# yaml-language-server: $schema=${schemas}/survey.json
# ${say.version}
version: 1
---
${note(say.start)}

# 新しい調査 // New survey
いくつかの質問にお答えください。
> Please answer a few questions.

## 提出
${note(say.filing)}
ここでの提出は取りまとめのためのものです。
> Submitting here only collects the answers.

## 質問
${note(say.questions)}
### general: 全般 // General
- questions: A1, A1-1
`,
    'choices.md': `${note(say.choices)}

## yes-no
### yes: はい // Yes
### no: いいえ // No
`,
    'questions/a1.md': `---
# yaml-language-server: $schema=../${schemas}/question.json
# ${say.kind}
id: A1
kind: choice
choices: yes-no
# ${say.unverified}
unverified: true
readings: S1
---
${note(say.text)}

# 責任者 // Person in charge
責任者を決めていますか。
> Is there a person in charge?

## 選択肢
${note(say.hears)}
### yes
- hears: 決めています / 決まっています
### no
- hears: 決めていません / 決まっていません

## なぜ
${note(say.why)}
なぜ大切かを2行で書きます。
[request]
> Say in two lines why it matters.

事例や数字があれば書きます。
[request]
> Add a case or a figure if there is one.

## 判断
${note(say.judge)}
1人でも決まっていれば「はい」と読みます。
[S1]
> We read one named person as “yes”.

### 兼務でもよいですか。 // May it be a part-time duty?
兼務でも「はい」と読みます。
[S1]
> We read that as “yes”, too.

## 誰に聞く
${note(say.ask)}
総務課にお尋ねください。
> Ask the administration office.

## 公式
${note(say.official)}
### 回答要領の説明 // Explanation in the guide [request @A1]
責任者を決めているか回答してください。
> Answer whether someone is in charge.
`,
    'questions/a1-1.md': `---
# yaml-language-server: $schema=../${schemas}/question.json
id: A1-1
kind: text
maxLength: 100
# ${say.showIf}
showIf: A1=yes
unverified: true
---
# 職名 // Job title
責任者の職名をお書きください。
> What is the job title of the person in charge?

## なぜ
だれに連絡すればよいかが分かります。
[request]
> It tells whom to contact.

氏名は不要です。
[request]
> No name is needed.

## 判断
院内での職名をそのまま書きます。
[request @A1-1]
> Write the title used in your organisation.

### 複数いるときは？ // What if there are several?
すべてお書きください。
[request @A1-1]
> Write them all.

## 誰に聞く
組織図をご覧ください。
> See the organisation chart.

## 公式
### 回答要領の説明 // Explanation in the guide [request @A1-1]
職名を記載してください。
> State the job title.
`,
    'readings.md': `${note(say.readings)}

## S1
兼務の扱いが書かれていません。
> Part-time duties are not mentioned.

兼務も「はい」とします。
> They count as “yes”.
`,
    'sources.md': `${note(say.sources)}

## request: 調査の依頼文 // The request for the survey
- standing: printed
`,
  }
}
