import type { QuestionInput } from '../../../src/survey/questions/definition.ts'
import { no, yes } from '../choices.ts'
import { severalMethods } from '../excerpts.ts'

const here = { source: 'survey-text', at: 'Q9-1' }
const rule = { source: 'guideline-5-2', at: '6.10' }

export const q9_1 = {
  id: 'Q9-1',
  kind: 'choice',
  section: 'backup',
  short: { ja: 'オフラインでの保管', en: 'Offline copy' },
  text: {
    ja: 'バックアップデータのうち、一つは、端末及びサーバ装置やネットワークから切り離された環境（オフライン）で保管しているか。',
    en: 'Is one of your sets of backup data kept in an environment disconnected from terminals, servers and networks (offline)?',
  },
  showIf: { question: 'Q8', is: ['2'] },
  choices: [
    {
      ...yes,
      hears: [
        'ネットワークから外している',
        'オフラインで保管しています',
        'オフラインにしています',
        '切り離しています',
        '外して保管しています',
        '外しています',
        'オフライン保管',
        '~金庫に入れている',
        '~金庫に保管',
        '~クラウドに置いている',
        '~クラウドに保管している',
        'it is kept offline',
      ],
    },
    {
      ...no,
      hears: [
        '~オンラインのまま',
        'オフラインではありません',
        '切り離していません',
        'つなぎっぱなしです',
        '常時接続',
        '~つながったまま',
        '常時ネットワークに接続',
        '~ネットワークにつながっている',
        '~オンラインです',
        '~クラウドに置いている',
        '~クラウドに保管している',
        'always connected',
      ],
    },
  ],
  guidance: {
    why: {
      brief: {
        text: {
          ja: 'つながっているバックアップは、本体と一緒に暗号化されるおそれがあります。ガイドラインは、端末・サーバー・ネットワークから切り離した写しを重要としています。',
          en: 'A backup that stays connected may be encrypted together with the original. The guideline calls a copy disconnected from terminals, servers and networks important.',
        },
        cites: [rule],
      },
      more: [
        {
          text: {
            ja: 'ガイドラインの抜粋は、ランサムウェアの被害がバックアップデータにまで広がらないよう、媒体を切り離して保管することも考えて対策するよう強く求めています（一定規模以上の病院など）。',
            en: 'So that ransomware does not reach the backup as well, the guideline strongly asks hospitals above a certain size, among others, to consider keeping the media disconnected.',
          },
          cites: [rule],
        },
        {
          text: {
            ja: '厚生労働省の2023年の結果ではオフラインは49％ですが、数えた病院の範囲がこの設問の対象（Q8で②）と合いません。自院と比べる目安にはなりません。',
            en: 'The ministry’s 2023 results give 49% for offline copies, but the hospitals counted are not those asked here (② in Q8). It is no benchmark for your own answer.',
          },
          cites: [{ source: 'results-2023' }],
          readings: ['R11'],
        },
      ],
    },
    judge: {
      rules: [
        {
          text: {
            ja: '「はい」：写しのうち少なくとも一つを、端末・サーバー・ネットワークから切り離して保管している。',
            en: 'Yes: at least one of the copies is kept disconnected from terminals, servers and networks.',
          },
          cites: [here],
        },
        {
          text: {
            ja: 'クラウドや、論理的に切り離した保存先がこれに当たるかは、印刷されていません。当方では決めず、上の言葉に照らして選んでいただきます。',
            en: 'Whether cloud or logically separate storage qualifies is not printed. We do not decide it for you: hold it against the words above.',
          },
          readings: ['S9'],
        },
      ],
      doubts: [
        {
          asked: {
            ja: 'クラウドに置いているバックアップもオフラインですか。',
            en: 'Is a backup in the cloud offline?',
          },
          also: [
            'AWSやAzureに保存',
            'データセンターに送っている',
            'クラウドストレージ',
            'インターネット上に保管',
            'stored in the cloud',
          ],
          answer: {
            text: {
              ja: '要領の言葉は「端末及びサーバ装置やネットワークから切り離された環境」で、クラウドについては何も書かれていません。常時つながっているなら、この言葉には当てはまりにくいと考えられます。迷うときは照会先①へどうぞ。',
              en: 'The guide says "disconnected from terminals, servers and networks" and nothing about cloud. If it is connected all the time, it hardly fits these words. When in doubt ask desk 1.',
            },
            cites: [here],
            readings: ['S9'],
          },
        },
        {
          asked: {
            ja: 'ネットワーク上で論理的に分離した領域（別アカウント、別セグメント）に置いています。',
            en: 'It is in a logically separate area: another account, another network segment.',
          },
          also: [
            'VLANで分けている',
            'アカウントを分けている',
            'ファイアウォールで遮断',
            '論理的な切り離し',
            'logically isolated',
          ],
          answer: {
            text: {
              ja: 'この調査に決まりはありません。別の制度（2024年の診療報酬の疑義解釈）では、論理的に分離され速やかに戻せるクラウド領域もオフラインの要件を満たしうるとされましたが、参考にとどまります。',
              en: 'This survey has no rule. Under another scheme (a 2024 fee schedule Q&A) a logically separate cloud area that can be restored quickly may meet its offline rule; that is an analogy only.',
            },
            cites: [{ source: 'fee-qa-2024' }],
            readings: ['S9'],
          },
        },
        {
          asked: {
            ja: 'バックアップ用のディスクやUSBメモリは、つなぎっぱなしです。',
            en: 'The backup disk or USB drive stays plugged in.',
          },
          also: ['常時接続の外付け', 'いつもつながっているNAS', '抜いていない', 'always plugged in'],
          answer: {
            text: {
              ja: 'つないだままの媒体は「切り離された環境」に当たらないので、ほかに切り離した写しがなければ「いいえ」です。',
              en: 'A medium that stays plugged in is not disconnected. Without another, disconnected copy the answer is no.',
            },
            cites: [here],
          },
        },
        {
          asked: {
            ja: '書き込むときだけつないで、終わったら外しています。転送時だけ接続するNASです。',
            en: 'We connect it only while writing and unplug it afterwards; the NAS is connected only during transfer.',
          },
          also: [
            '取得するときだけ接続',
            '使わないときはケーブルを抜く',
            '夜だけつなぐ',
            '電源を入れるのは取るときだけ',
            'connected only during backup',
          ],
          answer: {
            text: {
              ja: 'ふだん切り離して保管していれば、設問の言葉に沿います。物理的に外すのか、通信だけ遮断するのかは書き分けられていません。後者で迷うときは照会先①へどうぞ。',
              en: 'If it is normally kept disconnected, that fits the words of the question. The text does not tell unplugging from cutting the connection; if you are unsure about the latter, ask desk 1.',
            },
            cites: [here],
            readings: ['S9'],
          },
        },
        {
          asked: {
            ja: 'テープに取って金庫や別の建物に保管しています。',
            en: 'We write to tape and keep it in a safe or in another building.',
          },
          also: [
            '媒体を取り出して保管',
            '遠隔地に送っている',
            '別の場所で保管',
            '棚に入れている',
            'tape stored elsewhere',
          ],
          answer: {
            text: {
              ja: '装置から取り出して保管しているなら「はい」です。装置に入れたままのテープは、切り離されているとは言いにくいので確認してください。',
              en: 'If the tape is taken out and stored, the answer is yes. A tape left in the drive is hardly disconnected: please check.',
            },
            cites: [here],
            readings: ['S9'],
          },
        },
        {
          asked: {
            ja: 'バックアップが1つだけで、それをオフラインにしている場合はどこで答えますか。',
            en: 'We have just one copy and it is offline. Where do we report that?',
          },
          also: ['1つしかないとき', '①を選んだ病院', '答える欄がない', 'single offline copy'],
          answer: {
            text: {
              ja: 'この設問はQ8で②（2つ以上）の病院だけが対象で、1つの病院が答える場所はありません。印刷のとおりに扱っています。',
              en: 'Only hospitals with ② in Q8 are asked; with one copy there is no place to report it. We keep to what is printed.',
            },
            cites: [here],
            readings: ['R11'],
          },
        },
      ],
    },
    ask: [
      {
        text: {
          ja: '保守ベンダーに「バックアップの一つは、ふだん電源やケーブル、ネットワークから切り離されていますか」と聞いてください。',
          en: 'Ask the vendor: "Is one of the backups normally cut off from cables, power and network?"',
        },
      },
      {
        text: {
          ja: 'サーバ室で、取り外して保管する媒体と、その保管場所・交換の記録を確かめてください。',
          en: 'Check in the server room for media that are taken out, where they are kept, and the log of their exchange.',
        },
      },
    ],
    official: [
      {
        title: { ja: '回答要領 Q9-1', en: 'Answering guide, Q9-1' },
        text: {
          ja: '「医療情報システムの安全管理に関するガイドライン」では、電子カルテシステムなど重要なファイルは、端末及びサーバ装置やネットワークから切り離れたバックアップデータを保管することが重要であるとされています。オフラインでバックアップデータを保管しているか回答を選択してください。',
          en: 'The "Guidelines for the Safety Management of Medical Information Systems" say that, for important files such as those of the electronic medical record system, it is important to keep backup data disconnected from terminals, servers and networks. Please select whether you keep backup data offline.',
        },
        cite: here,
      },
      severalMethods,
      {
        title: { ja: '回答要領 Q9・Q9-1の対象', en: 'Answering guide, who answers Q9 and Q9-1' },
        text: {
          ja: 'Q9およびQ9-1は、Q8に対して「②バックアップデータを2つ以上作成している」を選択した方が対象となる質問です。',
          en: 'Q9 and Q9-1 are for those who selected "② two or more sets of backup data" in Q8.',
        },
        cite: here,
      },
    ],
    terms: ['offline-backup', 'backup', 'ransomware', 'three-two-one'],
  },
  readings: ['S1', 'S2', 'S9', 'R11', 'L8'],
  topics: ['オフライン', '切り離し', 'クラウド', 'テープ', 'ネットワーク分離', '外付け'],
} satisfies QuestionInput
