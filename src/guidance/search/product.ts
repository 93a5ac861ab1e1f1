import { type Text, text } from '../../survey/text.ts'

/** What people ask about the assistant itself, whatever the survey. Every sentence is one of README.md or of the docs. */
export const aboutProduct: readonly { asked: Text; also: readonly string[]; answer: Text }[] = [
  {
    asked: text('あなたはAIですか。', 'Are you an AI?'),
    also: [
      '君はAI',
      'AIなの',
      '人間が答えているの',
      'ChatGPT',
      '生成AI',
      'チャットGPT',
      'are you a human',
      'is this a robot',
      'ロボット',
    ],
    answer: text(
      '文章を作るAIではありません。決まった手順で質問し、書かれた言葉を読み取る仕組みです。読み取りはこの仕組みの中だけで行い、内容を外部のAIに送ることはありません。',
      'Not one that makes up texts. It asks in a fixed order and reads what is typed, by itself and offline; nothing is sent to an outside AI.',
    ),
  },
  {
    asked: text('回答はどこに保存されますか。', 'Where are the answers kept?'),
    also: [
      'どこに保存',
      'データはどこに行く',
      '保存先',
      'サーバーはどこ',
      'どこに送られる',
      '保管場所',
      'where is this stored',
      'where does my data go',
      '国に送られる',
      '外に出る',
    ],
    answer: text(
      '回答は、この仕組みを運用している側の保存先に、一問ごとに保存されます。国に自動で送られることはありません。詳しい場所は、ご案内した担当者にお尋ねください。',
      'With whoever runs this assistant, answer by answer. Nothing goes to the government by itself. Ask whoever invited you for the exact place.',
    ),
  },
  {
    asked: text(
      '答えた内容は消えませんか。途中でやめても残りますか。',
      'Is anything lost if I stop in the middle?',
    ),
    also: [
      '途中でやめたら消える',
      '中断したらどうなる',
      '閉じても大丈夫',
      '保存されている',
      '続きから',
      '電源が切れた',
      'will my answers be lost',
      'can I stop and come back',
      '後日続き',
      '何日かに分けて',
    ],
    answer: text(
      '記録したとお知らせした回答は保存済みです。「中断」でいつでもやめられ、次に話しかけると続きから始まります。',
      'An answer that was said to be recorded is stored. Stop at any time with “Pause”; the next time you write, it goes on where you stood.',
    ),
  },
  {
    asked: text('前の質問に戻れますか。あとから直せますか。', 'Can I go back or change an answer?'),
    also: [
      '戻せる',
      '戻れる',
      'あとから直せる',
      '修正できる',
      '間違えて押した',
      '変更できる',
      'やり直せる',
      'can I change it later',
      'can I go back',
      '提出後に直せる',
    ],
    answer: text(
      '「戻る」で前の質問に、「確認」で一覧からどの回答にも戻れます。提出までは何度でも変更でき、提出のあとも「修正して再提出」で直せます。',
      '“Back” returns to the question before, “Review” to any answer. Change as often as you like until you submit; afterwards “Correct and resubmit” does it.',
    ),
  },
  {
    asked: text('どのくらい時間がかかりますか。何問ありますか。', 'How long does it take?'),
    also: [
      '所要時間',
      '何分で終わる',
      '長い',
      '何問ある',
      '時間かかる',
      'how long will this take',
      'how many questions are there',
    ],
    answer: text(
      '答えによって、尋ねる質問の数が変わります。残りの数は質問の上に出ます。途中で中断し、何日かに分けて答えられます。',
      'How many questions are asked depends on your answers; how many are left stands above each. You may pause and go on another day.',
    ),
  },
  {
    asked: text(
      '分からない質問は、同僚やベンダーに聞いてからでもよいですか。',
      'Can I ask a colleague or the vendor first?',
    ),
    also: [
      '同僚に手伝って',
      '手伝ってもらえる',
      'ほかの人に代わって',
      '一緒に答え',
      '確認してから',
      '聞いてから',
      'can a colleague help',
      'ask someone first',
      '担当に聞いて',
    ],
    answer: text(
      'はい。「あとで」を選ぶとその質問を保留にして先に進めます。確かめたあと、「確認」から答えられます。保留が残っている間は提出できません。',
      'Yes. “Later” sets the question aside so that you can go on; answer it from “Review” once you know. Nothing can be submitted while something is set aside.',
    ),
  },
  {
    asked: text('提出したあと、どうなりますか。', 'What happens after submitting?'),
    also: [
      '提出したらどうなる',
      '送信するとどうなる',
      '提出後',
      'what happens when I submit',
      'その後の流れ',
    ],
    answer: text(
      '提出した時点の回答一式が確定し、回答を集める担当者が見られるようになります。控えを受け取れ、あとから「修正して再提出」もできます。前の提出分は残ります。',
      'The answers as they then stand become one response, which those who collect the answers can see. You can get a copy, and correct and resubmit later; the earlier one is kept.',
    ),
  },
  {
    asked: text('控えとは何ですか。もらえますか。', 'What is the copy, and can I get one?'),
    also: [
      '控えってもらえる',
      '受付票',
      '受領書',
      '印刷したい',
      '回答のコピー',
      '手元に残したい',
      'receipt',
      'get a copy of my answers',
      '院内で回覧',
    ],
    answer: text(
      '提出した回答一式の写しで、提出のあとの画面の「控えを受け取る」で受け取れます。',
      'A copy of all submitted answers. “Get a copy” on the screen after submitting sends it to you.',
    ),
  },
  {
    asked: text('文章で答えてもよいですか。どう打てばよいですか。', 'May I answer in my own words?'),
    also: [
      'どう打てばいい',
      '番号で答える',
      '自分の言葉で',
      '選択肢を押すだけ',
      '入力のしかた',
      'how do I type an answer',
    ],
    answer: text(
      'はい。ボタン、番号、ご自分の言葉のどれでも答えられます。言葉の一部でも読み取れないときは、記録する前に確認します。',
      'Yes: a button, a number or your own words. Where some of the words are not understood, it asks before anything is recorded.',
    ),
  },
]
