import { type Text, text } from '../text.ts'
import { finding } from './finding.ts'

const say = finding
const oneOf = (known: readonly string[]) =>
  text(`次のどれかにしてください: ${known.join('、')}`, `use one of ${known.join(', ')}`)
const drop = text('正しい名前にするか、取り除いてください', 'correct the name or remove the entry')

/** Parts that are better known by another name than the one they have in the data. */
const parts: Readonly<Record<string, Text>> = {
  short: text('質問の短い名前（「# 」の見出し）', 'a short name, as heading "# "'),
  text: text('文', 'the text'),
  choices: text('選択肢', 'choices'),
  rules: text('「判断」の目安', 'the rules of how to judge'),
  why: text('「なぜ」', 'the part "Why"'),
  judge: text('「判断」', 'the part "How to judge"'),
  ask: text('「誰に聞く」', 'the part "Whom to ask"'),
  official: text('「公式」', 'the part "Official text"'),
  sections: text('「質問」のまとまり', 'the sections of the questions'),
  questions: text('質問', 'questions'),
  filing: text('「提出」', 'the part "Submitting"'),
  problem: text('何が書かれていないか', 'what is left open'),
  reading: text('どう読むか', 'how it is read'),
  answer: text('答え', 'the answer'),
}
const part = (name: string) => parts[name]

const types: Readonly<Record<string, Text>> = {
  string: text('文字', 'a text'),
  number: text('数', 'a number'),
  int: text('整数', 'a whole number'),
  boolean: text('true か false', 'true or false'),
  array: text('一覧', 'a list'),
}

const time = text('「09:30」の形にしてください', 'write it like "09:30"')
const date = text('「2026-01-31」の形にしてください', 'write it like "2026-01-31"')
const formats: Readonly<Record<string, Text>> = {
  id: text('半角の英数字とハイフンだけで書いてください', 'use letters, digits and hyphens'),
  value: text('半角の英小文字・数字・_ だけで書いてください', 'use lower-case letters, digits and _'),
  version: text('1、2、3 のような整数にしてください', 'give a whole number such as 1'),
  maxLength: text('100 のような整数にしてください', 'give a whole number such as 100'),
  opens: time,
  closes: time,
  from: date,
  to: date,
}

/** What each finding says: what is wrong, and what to do. */
export const words = {
  shape: {
    unknownKey: (name: string, near: string | undefined, known: readonly string[]) =>
      say(
        text(`「${name}」という項目はありません`, `there is no entry "${name}"`),
        near !== undefined
          ? text(
              `「${near}」のことですか。つづりを直すか、取り除いてください`,
              `did you mean "${near}"? Correct it or remove it`,
            )
          : known.length > 0
            ? oneOf(known)
            : text('つづりを直すか、取り除いてください', 'correct the spelling or remove it'),
      ),
    missing: (name: string) =>
      say(
        text(`「${name}」がありません`, `"${name}" is missing`),
        text(`${part(name)?.ja ?? name}を書いてください`, `add ${part(name)?.en ?? name}`),
      ),
    type: (name: string, expected: string) =>
      say(
        text(`「${name}」の値の種類が違います`, `"${name}" has the wrong kind of value`),
        text(
          `${types[expected]?.ja ?? '別の種類の値'}にしてください`,
          `give ${types[expected]?.en ?? 'another kind of value'}`,
        ),
      ),
    oneOf: (given: unknown, known: readonly string[]) =>
      say(text(`「${String(given)}」は使えません`, `"${String(given)}" cannot stand here`), oneOf(known)),
    tooFew: (name: string, least: number) =>
      say(
        text(
          `${part(name)?.ja ?? `「${name}」`}が足りません`,
          `there is too little of ${part(name)?.en ?? `"${name}"`}`,
        ),
        text(`${least}つ以上書いてください`, `write at least ${least}`),
      ),
    tooMuch: (name: string, most: number) =>
      say(
        text(`「${name}」が大きすぎます`, `"${name}" is too large`),
        text(`${most}以下にしてください`, `give at most ${most}`),
      ),
    format: (name: string, given: unknown) =>
      say(
        text(
          `「${String(given)}」は「${name}」の形になっていません`,
          `"${String(given)}" has not the form of "${name}"`,
        ),
        formats[name] ??
          text('docs/authoring.md の例に合わせてください', 'follow the examples in docs/authoring.md'),
      ),
    other: (name: string) =>
      say(
        text(`「${name}」の形が違います`, `"${name}" has the wrong form`),
        text('docs/authoring.md の例に合わせてください', 'follow the examples in docs/authoring.md'),
      ),
  },
  twice: (id: string) =>
    say(
      text(`「${id}」が2回出てきます`, `"${id}" stands twice`),
      text('それぞれ別の名前にしてください', 'give each its own name'),
    ),
  unlisted: (kind: string, id: string, list: string) =>
    say(
      text(`${list} に「${id}」がありません`, `there is no ${kind} "${id}"`),
      text(`${list} に加えるか、名前を直してください`, `add it to ${list} or correct the name`),
    ),
  noQuestion: (id: string) => say(text(`質問「${id}」がありません`, `there is no question "${id}"`), drop),
  noChoice: (question: string, value: string, known: readonly string[]) =>
    say(
      text(`「${question}」に選択肢「${value}」がありません`, `"${question}" has no choice "${value}"`),
      known.length > 0 ? oneOf(known) : text('選択式の質問を指してください', 'name a choice question'),
    ),
  noGate: (id: string, near: string | undefined) =>
    say(
      text(`質問「${id}」がありません`, `there is no question "${id}"`),
      near === undefined
        ? text('前にある質問を指してください', 'name one of the questions before it')
        : text(
            `前にある質問を指してください。「${near}」のことですか`,
            `name one of the questions before it; did you mean "${near}"`,
          ),
    ),
  laterGate: (id: string, isOwn: boolean) =>
    say(
      isOwn
        ? text('自分自身の回答を見ています', 'it looks at its own answer')
        : text(`「${id}」はこの質問よりあとです`, `"${id}" is asked later`),
      text(
        '条件は前の質問だけを指せます。質問の順を変えるか、条件を変えてください',
        'a condition may name only earlier questions; move the question or change the condition',
      ),
    ),
  notAGate: (id: string, kind: string) =>
    say(
      text(
        `「${id}」（${kind}）には条件にできる選択肢がありません`,
        `"${id}" is a ${kind} question and has no choices to look at`,
      ),
      text(
        '分岐にできるのは choice の質問だけです。先に choice の質問でお尋ねください',
        'only choice questions can decide what is asked; ask the fact as a choice question first',
      ),
    ),
  noWayPast: (gate: string) =>
    say(
      text(
        `「${gate}」のどの選択肢でもここに来るため、「当てはまらない」と答えられません`,
        `every choice of "${gate}" leads here, so nobody can say that it does not apply`,
      ),
      text(
        `当てはまらない「${gate}」の選択肢を条件から外すか、そうした選択肢（official は blank）を加えてください`,
        `leave out the choice of "${gate}" for which it does not apply, or add one (official: blank)`,
      ),
    ),
  unreachable: say(
    text('どう答えてもこの質問に来ません', 'no answers lead to this question'),
    text(
      '条件が互いに打ち消し合っています。どちらかを変えるか外してください',
      'its conditions exclude one another; change or remove one',
    ),
  ),
  always: say(
    text('どう答えても成り立つ条件です', 'it is true whatever is answered'),
    text(
      '条件を外すか、ここに来ないはずの選択肢を除いてください',
      'remove it, or leave out the choice that should not lead here',
    ),
  ),
  tooMany: (problem: string) =>
    say(
      text('条件の組み合わせが多すぎます', problem),
      text('先の質問まで届く条件を減らしてください', 'use fewer conditions that reach far ahead'),
    ),
  noSource: say(
    text('出典のない記述です', 'it states something without a source'),
    text(
      '次の行に [出典の名前] を、当方の解釈なら [読みの記号] を書いてください',
      'write [the name of a source] on the line below, or [the mark of a reading] where it is our own',
    ),
  ),
  figureUncited: (figure: string) =>
    say(
      text(`「${figure}」に出典がありません`, `"${figure}" has no source`),
      text(
        'その数字の載っているページを sources.md に加え、出典として付けてください',
        'add the page that shows it to sources.md and cite it',
      ),
    ),
  figureNotShown: (figure: string) =>
    say(
      text(
        `「${figure}」は、出典に挙げたページにあると記録されていません`,
        `"${figure}" is not on record as shown by the page that is cited`,
      ),
      text(
        'そのページで数字を確かめ、sources.md の shows に書くか、載っているページを出典にしてください',
        'look it up on that page and enter it under shows in sources.md, or cite the page that shows it',
      ),
    ),
  quotedAtSecondHand: (source: string) =>
    say(
      text(
        `「${source}」は二次資料なので、引用の出典にできません`,
        `"${source}" is secondary, so nothing can be quoted from it`,
      ),
      text(
        '文書そのもの（printed か seen）を出典にするか、引用ではなく当方の言葉で書いてください',
        'cite the document itself (printed or seen), or say it in your own words instead of quoting',
      ),
    ),
  noAddress: say(
    text('見たページの URL がありません', 'a page that was read has no address'),
    text(
      'url を書くか、調査の文が引くものなら printed にしてください',
      'add its url, or mark it printed if the survey itself quotes it',
    ),
  ),
  noCaution: say(
    text('比べられない数字の理由がありません', 'a figure that may not be compared does not say why'),
    text('caution を書いてください', 'add a caution'),
  ),
  emptyGuidance: (remedy: Text) =>
    say(text('ガイダンスのこの部分が空です', 'this part of the guidance is empty'), remedy),
  sayMore: text(
    '短い理由のほかに、事例か数字を書いてください',
    'say more than the brief reason, with a case or a figure',
  ),
  addGuidance: text(
    '「なぜ」「判断」「誰に聞く」「公式」を書いてください。自院だけの調査なら、survey.md に「level: plain」と書けば要りません',
    'write why it matters, how to judge, whom to ask and the official text; a survey of your own house needs none with "level: plain" in survey.md',
  ),
  sayWhy: text('「なぜ」を書いてください', 'say why it matters'),
  addRule: text('「判断」に目安を書いてください', 'write how to judge'),
  addAsk: text('「誰に聞く」を書いてください', 'write whom to ask, or where to look'),
  addOfficial: text('「公式」に説明の文を写してください', 'quote the official explanation'),
  addDoubt: text('現場の迷いと答えを書いてください', 'write down a doubt staff have, with its answer'),
  slipStands: (printed: string, shown: string) =>
    say(
      text(`誤記「${printed}」が直っていません`, `the printed slip "${printed}" still stands in the text`),
      text(
        `「${shown}」に直すか、corrections から外してください`,
        `write "${shown}" there, or remove the correction`,
      ),
    ),
  tooLong: (length: number, most: number) =>
    say(
      text(
        `${length}文字は長すぎます（どの画面でも表示できるのは${most}文字まで）`,
        `${length} characters are more than the ${most} every platform can show`,
      ),
      text('短くするか、2つに分けてください', 'shorten it or split it in two'),
    ),
  tooManyChoices: (count: number, most: number) =>
    say(
      text(
        `選択肢${count}個は多すぎます（どの画面でも表示できるのは${most}個まで）`,
        `${count} choices are more than the ${most} every platform can show`,
      ),
      text('質問を分けてください', 'split the question'),
    ),
  unused: (kind: string, list: string) =>
    say(
      text(`${list} のこの項目はどこからも使われていません`, `nothing refers to this ${kind}`),
      text('使う場所に付けるか、取り除いてください', 'attach it where it belongs, or remove it'),
    ),
  sectionReturns: (section: string) =>
    say(
      text(
        `まとまり「${section}」に、いったん離れてから戻っています`,
        `the survey returns to the section "${section}" after leaving it`,
      ),
      text(
        '同じまとまりの質問を続けて並べるか、別のまとまりにしてください',
        'put its questions together or give it a section of its own',
      ),
    ),
  hours: say(
    text('時刻の前後が逆です', 'its hours do not run forwards'),
    text('opens、休み、closes の順にしてください', 'opens before closes, with the pause in between'),
  ),
  period: say(
    text('終わりが始まりより前です', 'it ends before it begins'),
    text('from と to を入れ替えてください', 'exchange from and to'),
  ),
  unexplained: (word: string) =>
    say(
      text(`「${word}」の説明がありません`, `"${word}" is used but not explained`),
      text('用語集に見出しか alias として加えてください', 'add it to the glossary, as a name or an alias'),
    ),
  untranslated: say(
    text('英語が日本語のままです', 'the English is a copy of the Japanese'),
    text('訳してください', 'translate it'),
  ),
  noOfficial: say(
    text(
      '公式の値がありません（文言も、空欄の理由もない）',
      'the official value is missing: neither a wording nor a reason for the blank',
    ),
    text(
      '書式の文言か、no_vpn のような理由を書いてください',
      "write the form's own wording, or a reason such as no_vpn",
    ),
  ),
  heardTwice: (phrase: string) =>
    say(
      text(`「${phrase}」は別の選択肢の言い方でもあります`, `"${phrase}" already means another choice`),
      text(
        '1つの言い方は1つの選択肢だけにしてください',
        'a phrase may mean only one choice; remove one of them',
      ),
    ),
}
