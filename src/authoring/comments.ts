import type { Language } from '../survey/text.ts'

type Comments = Record<
  | 'start'
  | 'version'
  | 'filing'
  | 'questions'
  | 'choices'
  | 'kind'
  | 'unverified'
  | 'text'
  | 'hears'
  | 'why'
  | 'judge'
  | 'ask'
  | 'official'
  | 'showIf'
  | 'readings'
  | 'sources',
  string
>

/** What the survey to start from says beside its parts. */
export const comments: Record<Language, Comments> = {
  ja: {
    start:
      'このまま動く見本です。書き換えて「npm run monshin -- check」で確かめてください。詳しくは docs/authoring.md。',
    version: '質問・選択肢・showIf を変えたら1つ上げます。途中の回答は、質問の id を頼りに引き継がれます。',
    filing: '提出のときに表示します。ここでの提出が何で、何でないかを書きます。',
    questions: '「### 名前: まとまりの見出し」の下に、お尋ねする順に質問の id を並べます。',
    choices: '選択肢の組です。質問のページの先頭に「choices: yes-no」と書くと使えます。',
    kind: 'kind: choice（1つ選ぶ）、choices（いくつでも）、text、date、contact、devices。',
    unverified: '文言を出典で確かめたら、次の行を消します。',
    text: '「# 」は一覧に出る短い名前、その下が質問の文（公式の文をそのまま）。> は参考訳です。',
    hears: '文字で答えたときに、この選択肢と分かる言い方を「 / 」で区切って並べます。',
    why: 'なぜ大切か。文の次の行に [出典] を、当方の考えには [S1] のように解釈の名前を付けます。',
    judge: 'どう判断するか。はじめに目安を、「### 」に現場の迷いを、その下に答えを書きます。',
    ask: '院内のだれに、どこを見ればよいか。',
    official: '公式の説明と引用です。見出しに [出典 @箇所] を付けます。',
    showIf: 'A1 が「はい」のときだけお尋ねします。前にある choice の質問だけを指せます。',
    readings:
      '公式の文で決まらないことを、どう読むか。1つ目の段落に決まらない点、2つ目に読み方を書きます。必ず当方の読み方として示されます。',
    sources:
      '出典の一覧です。見たページには「- url: …」を、調査が引くものには「- standing: printed」を書きます。',
  },
  en: {
    start:
      'This runs as it stands. Rewrite it and check it with "npm run monshin -- check". See docs/authoring.md.',
    version:
      'Raise it whenever a question, choice or showIf changes. Open interviews keep their answers by question id.',
    filing: 'Shown at submission: what handing in here is, and what it is not.',
    questions: 'Below "### name: heading of a section" list the ids of its questions in the order of asking.',
    choices: 'Sets of choices. A question uses one with "choices: yes-no" at the head of its page.',
    kind: 'kind: choice (one), choices (several), text, date, contact, devices.',
    unverified: 'Remove the next line once the wording has been checked against its source.',
    text: 'The "# " is the short name used in lists, below it the official wording; > is an unofficial translation.',
    hears: 'What people type when they mean this choice, with " / " between.',
    why: 'Why it matters. The line after a statement names its [source] or, where it is our view, the reading: [S1].',
    judge: 'How to judge: first the yardstick, then each doubt staff have as "### ", with its answer below.',
    ask: 'Whom to ask in a hospital, and where to look.',
    official: 'The official explanation and quotations, each with [source @place] in its heading.',
    showIf: 'Asked only when A1 is yes. It may name only choice questions that come earlier.',
    readings:
      'How we read what the official text leaves open: first paragraph what is open, second how we read it. Always shown as ours.',
    sources: 'A page that was read has "- url: …", what the survey itself quotes has "- standing: printed".',
  },
}
