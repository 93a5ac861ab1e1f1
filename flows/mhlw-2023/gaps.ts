import type { SurveyInput } from '../../src/survey/survey.ts'

/** One step: how much effort, in Japanese, in English. */
const day = (ja: string, en: string) => ({ effort: 'day' as const, text: { ja, en } })
const weeks = (ja: string, en: string) => ({ effort: 'weeks' as const, text: { ja, en } })
const project = (ja: string, en: string) => ({ effort: 'project' as const, text: { ja, en } })
const no = ['no']

/**
 * Where to begin after an いいえ. The order and the steps are ours; they judge nobody. What the guideline asks and whom
 * to talk to stands with each question.
 */
export const gaps = [
  {
    id: 'entry',
    title: { ja: '外からの入口を閉じる', en: 'Close the ways in' },
    because: {
      text: {
        ja: '公表されている2つの病院の被害では、更新されていなかったVPN機器が入口になりました。ほかの備えが整うのを待つあいだも開いたままになるため、最初に置いています。',
        en: 'In two published hospital incidents a VPN device that had not been updated was the way in. It stays open while everything else is being prepared, so it comes first.',
      },
      cites: [{ source: 'osaka-itmedia' }, { source: 'handa-nikkei' }],
    },
    items: [
      {
        question: 'Q16',
        after: ['unchecked'],
        steps: [
          day(
            '保守ベンダーに、機種名とOSのバージョンを伝え、「2022年12月の注意喚起の対象か、サポート期限はいつか」をメールで尋ねる。',
            'E-mail the vendor the model and the OS version and ask: is it affected by the notice of December 2022, and when does its support end?',
          ),
          weeks(
            '回答と確認した日を、機器の一覧に書き残す。',
            'Write the answer and the date into your list of devices.',
          ),
        ],
      },
      {
        question: 'Q16-1',
        after: no,
        steps: [
          day(
            'いつ更新でき、どのくらい止まるかを保守ベンダーに確かめる。更新までのあいだ、使わない接続を止められないかも尋ねる。',
            'Ask the vendor when it can be updated and how long it will be out of service, and whether unused connections can be switched off until then.',
          ),
          weeks(
            'ログの保全を先に頼み、それから更新する。更新後に、不審な利用者や設定が増えていないか見てもらう。',
            'Have the logs preserved first, then update. Afterwards have accounts and settings checked for anything unknown.',
          ),
          project(
            'サポートが切れた機種なら、入れ替えを予算に載せる。',
            'If the model is no longer supported, put its replacement into the budget.',
          ),
        ],
      },
      {
        question: 'Q16-2',
        after: no,
        steps: [
          day(
            '「管理画面はインターネットから開けるか」を保守ベンダーに尋ねる。',
            'Ask the vendor whether the admin screen can be opened from the internet.',
          ),
          weeks(
            '開けるなら、保守会社の決まった接続元だけに絞ってもらい、設定の写しを受け取る。',
            'If it can, have it restricted to the vendor’s fixed addresses and get a copy of the settings.',
          ),
        ],
      },
      {
        question: 'Q17-1',
        after: no,
        steps: [
          day(
            '機種ごとに、いまのバージョン・最新のバージョン・サポート期限の3つを保守ベンダーに尋ねる。',
            'For each model ask the vendor three things: the version in use, the newest version and the end of support.',
          ),
          weeks(
            '誰が、どのくらいの間隔で更新するかを保守契約や覚書で決める。',
            'Settle in the contract or a memo who updates it and how often.',
          ),
          project(
            '期限が切れた機種は、入れ替えを予算に載せる。',
            'Put the replacement of unsupported models into the budget.',
          ),
        ],
      },
      {
        question: 'Q17-2',
        after: no,
        steps: [
          day(
            '「管理画面はインターネットから開けるか」を保守ベンダーに尋ねる。',
            'Ask the vendor whether the admin screen can be opened from the internet.',
          ),
          weeks(
            '開けるなら、決まった接続元だけに絞ってもらい、設定の写しを受け取る。',
            'If it can, have it restricted to fixed addresses and get a copy of the settings.',
          ),
        ],
      },
      {
        question: 'Q14',
        after: no,
        steps: [
          day(
            'サーバ室と、部門システム・給食・検査などの外部業者が置いた機器を見て回り、写真に残す。',
            'Walk through the server room and past the equipment that outside companies have placed (departmental systems, catering, laboratory), and take photographs.',
          ),
          weeks(
            '保守ベンダー全社に「当院に置いている接続機器」の一覧を求め、設置場所・持ち主・用途を1枚にまとめる。',
            'Ask every vendor for a list of the connecting devices they have placed at your hospital; put place, owner and purpose on one sheet.',
          ),
        ],
      },
    ],
  },
  {
    id: 'restore',
    title: { ja: '戻せるようにする', en: 'Be able to restore' },
    because: {
      text: {
        ja: '侵入を防ぎきれなかったときに、診療を立て直す土台になるため、入口の次に置いています。ガイドラインは、バックアップデータまで被害が広がらない対策を強く求めています。',
        en: 'This is what care is restored from when an attack gets through, so it comes right after the ways in. The guideline strongly asks for measures that keep the damage away from the backups.',
      },
      cites: [{ source: 'guideline-5-2', at: '6.10' }],
    },
    items: [
      {
        question: 'Q8',
        after: ['3'],
        steps: [
          day(
            '電子カルテの保守ベンダーに、いますぐバックアップを取る方法と費用を尋ねる。',
            'Ask the vendor of the record system how a backup could be taken right now, and at what cost.',
          ),
          weeks(
            'まず1つ、ネットワークから切り離せる媒体に取り、実際に読めることを確かめる。',
            'Take a first backup onto a medium that can be disconnected, and check that it can be read.',
          ),
          project('定期的なバックアップの仕組みを予算に載せる。', 'Put a regular backup into the budget.'),
        ],
      },
      {
        question: 'Q10',
        after: ['5'],
        steps: [
          day(
            'いまのバックアップがいつのものかを確かめ、更新が止まった理由を保守ベンダーに尋ねる。',
            'Find out how old the backup is and ask the vendor why it is no longer updated.',
          ),
          weeks(
            '更新の間隔と、失敗したときに誰が気づくかを決める。',
            'Settle how often it is updated and who notices when it fails.',
          ),
        ],
      },
      {
        question: 'Q9-1',
        after: no,
        steps: [
          day(
            'いまのバックアップのうち、使わないあいだケーブルを抜くか、取り外しておけるものがあるか確かめる。',
            'See whether one of the backups can be unplugged or taken out while it is not in use.',
          ),
          weeks(
            '取り外す日と担当者、しまう場所を決めて、当番表にする。',
            'Settle who takes it out, on which day, and where it is kept, and make it a rota.',
          ),
          project(
            '切り離しを自動で行う仕組みや、取り外せる媒体の購入を予算に載せる。',
            'Put removable media, or a system that disconnects by itself, into the budget.',
          ),
        ],
      },
      {
        question: 'Q10-1',
        after: no,
        steps: [
          day(
            '何世代残せる設定か、容量の空きと合わせて保守ベンダーに尋ねる。',
            'Ask the vendor how many generations can be kept, and how much space is free.',
          ),
          weeks(
            '上書きせずに複数の時点を残す設定に変えてもらう。ガイドライン第5.2版（6.10）が示す例は、日次なら少なくとも3世代。',
            'Have it set to keep several points in time instead of overwriting. The example in the guideline (5.2, 6.10) is at least three generations for a daily backup.',
          ),
        ],
      },
      {
        question: 'Q9',
        after: ['2'],
        steps: [
          day(
            'いまの媒体に、書き換えを禁じる設定（追記不能）があるか保守ベンダーに尋ねる。',
            'Ask the vendor whether the present media can be set to refuse changes (write-once).',
          ),
          project(
            '書き換えられない保存先を1つ加えることを、次の更新の計画に載せる。',
            'Plan one storage that cannot be overwritten for the next renewal.',
          ),
        ],
      },
      {
        question: 'Q10-2',
        after: no,
        steps: [
          day(
            'バックアップの保存先を開ける人を洗い出し、要らない権限を外してもらう。',
            'List who can open the backup storage and have rights that are not needed removed.',
          ),
          weeks(
            '暗号化の設定があるか、鍵を誰がどこに保管するかを保守ベンダーと決める。',
            'Settle encryption with the vendor: whether it is on, and who keeps the key where.',
          ),
        ],
      },
    ],
  },
  {
    id: 'people',
    title: { ja: '誰が決め、どこに連絡するかを決める', en: 'Settle who decides and who is called' },
    because: {
      text: {
        ja: '費用をかけずに決められ、入口やバックアップについてベンダーの返事を待つあいだに進められるため、その次に置いています。',
        en: 'It costs nothing to settle and can be done while you wait for the vendors’ answers about devices and backups, so it comes next.',
      },
    },
    items: [
      {
        question: 'Q3',
        after: no,
        steps: [
          day(
            '保守ベンダー各社の緊急窓口（夜間・休日を含む）と所管官庁の連絡先を1枚の紙にし、電子カルテが止まっていても見られる場所に貼る。',
            'Put the vendors’ emergency numbers (nights and holidays too) and those of the authorities on one sheet of paper, where it can be read with the systems down.',
          ),
          weeks(
            '誰がどこへ連絡するかを決め、半年に一度、番号が変わっていないか確かめる。',
            'Settle who calls whom, and check the numbers twice a year.',
          ),
        ],
      },
      {
        question: 'Q2',
        after: no,
        steps: [
          day(
            '院長・事務長と、当面の責任者を1人決める。',
            'Agree with the director and the administrator on one person for the time being.',
          ),
          weeks(
            '役割（決めること・報告を受けること）を文書にし、委員会で確認する。',
            'Write down the role (what that person decides, what is reported to them) and have a committee confirm it.',
          ),
        ],
      },
    ],
  },
  {
    id: 'watch',
    title: { ja: '気づき、弱点を減らす', en: 'Notice, and leave fewer weak points' },
    because: {
      text: {
        ja: '毎日の習慣にしていくものなので、入口・復旧・連絡先のあとに置いています。',
        en: 'These become daily habits, so they follow the ways in, the backups and the contacts.',
      },
    },
    items: [
      {
        question: 'Q4',
        after: no,
        steps: [
          day(
            '厚生労働省や都道府県からの注意喚起が、いま院内の誰に届いているかを確かめる。',
            'Find out who in the hospital receives the alerts of the ministry and the prefecture today.',
          ),
          weeks(
            '読む人と、週に一度見る曜日を決め、該当した機器を保守ベンダーに回す流れを作る。',
            'Settle who reads them, on which day of the week, and how affected devices reach the vendor.',
          ),
        ],
      },
      {
        question: 'Q13',
        after: no,
        steps: [
          day(
            'どの機器のログが、何日分残っているかを保守ベンダーに尋ねる。',
            'Ask the vendors which devices keep logs, and for how many days.',
          ),
          weeks(
            'ログイン失敗の多発など、月に一度見る項目を3つ決める。',
            'Choose three things to look at each month, such as many failed logins.',
          ),
          project(
            '監視を業者に任せる場合の範囲と費用を見積もる。',
            'Get an estimate for having the monitoring done by a company.',
          ),
        ],
      },
      {
        question: 'Q12',
        after: no,
        steps: [
          day(
            '退職者や使わなくなった業者のアカウントを止める。',
            'Switch off the accounts of those who have left and of former contractors.',
          ),
          weeks(
            '共用のパスワードと使い回しを洗い出し、管理者のものから変える。',
            'Find shared and reused passwords and change them, administrators first.',
          ),
          project(
            '外から入る接続に多要素認証を加えることを検討する。',
            'Consider multi-factor login for connections from outside.',
          ),
        ],
      },
      {
        question: 'Q11',
        after: no,
        steps: [
          day(
            '院内につながっている外部の会社（保守・給食・検査・リネンなど）を書き出す。',
            'List the outside companies that are connected (maintenance, catering, laboratory, linen …).',
          ),
          weeks(
            'つながり方と、その機器を誰が更新しているかを各社に尋ね、使っていない接続は切る。',
            'Ask each how it connects and who updates its device; cut what is not used.',
          ),
        ],
      },
      {
        question: 'Q5',
        after: no,
        steps: [
          day(
            '電子カルテのベンダーに、MDS/SDS（開示書）を送ってもらう。',
            'Ask the vendor of the record system for its MDS/SDS disclosure.',
          ),
          weeks(
            '「いいえ」「対象外」の欄だけを拾い、院内で補う方法をベンダーと話す。',
            'Pick out the lines with “no” or “not applicable” and talk with the vendor about what your hospital can do instead.',
          ),
        ],
      },
    ],
  },
  {
    id: 'plan',
    title: { ja: '止まったときの計画を作り、試す', en: 'Plan for the outage, and try the plan' },
    because: {
      text: {
        ja: '入口・復旧・連絡先が決まっていると、計画の中身がほぼ埋まるため、最後に置いています。後回しでよいという意味ではありません。',
        en: 'Once the ways in, the backups and the contacts are settled, most of the plan is written; so it comes last. That does not make it less important.',
      },
    },
    items: [
      {
        question: 'Q6',
        after: no,
        steps: [
          day(
            '災害用のBCPがあれば、サイバー攻撃のときに変わる点を1ページ書き足す。',
            'If there is a disaster BCP, add a page on what differs in a cyber attack.',
          ),
          weeks(
            '電子カルテが1週間止まる前提で、各部門に「紙でどう続けるか」を書いてもらう。',
            'Have each department write down how it would go on with paper if the record system were down for a week.',
          ),
          weeks(
            '復旧の順番と、バックアップを戻す前に安全を確かめる手順を、保守ベンダーと決める。',
            'Settle with the vendor in which order to restore, and how to make sure that a backup is safe before it is used.',
          ),
        ],
      },
      {
        question: 'Q6-1',
        after: no,
        steps: [
          day(
            '30分の机上訓練の日を決める（「朝、電子カルテが開かない」から始める）。',
            'Fix a day for a table-top exercise of 30 minutes, starting with “this morning the records do not open”.',
          ),
          weeks(
            '訓練で行き詰まった点を、BCPに反映する。',
            'Work what the exercise got stuck on into the plan.',
          ),
        ],
      },
    ],
  },
] satisfies SurveyInput['gaps']
