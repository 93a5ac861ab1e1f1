import type { Item } from '../item.ts'

/** Who may get in, and how. */
export const access: Item[] = [
  {
    id: 'C6',
    section: 'access',
    short: { ja: 'アクセス権限', en: 'Access rights' },
    text: {
      ja: '利用者の職種や担当に応じて、アクセスできる範囲を設定していますか。',
      en: 'Are access rights set by profession and duty?',
    },
    named: { ja: 'アクセス権限の設定', en: 'Setting of access rights' },
    why: {
      text: {
        ja: '大阪の事例では、利用者全員が管理者権限をもっていたことが被害を広げました。',
        en: 'In Osaka every user was an administrator, which spread the damage.',
      },
      cites: [{ source: 'osaka-itmedia' }],
    },
    more: [
      {
        text: {
          ja: '権限は、必要な人に必要な分だけ。異動や退職のときの見直しもあわせて行います。',
          en: 'Give each only what is needed, and review it when people move or leave.',
        },
        cites: [{ source: 'notice-2022-11-10' }],
      },
    ],
    rule: {
      text: {
        ja: 'サーバと端末の両方で設定していれば「はい」と読みます。',
        en: 'We read both servers and PCs set as “yes”.',
      },
      readings: ['C2'],
    },
    doubts: [
      {
        asked: { ja: '共有アカウントがあります。', en: 'We have shared accounts.' },
        answer: {
          text: {
            ja: 'だれが使ったか分からないアカウントが残るなら、「はい」とは言いにくいです。',
            en: 'If nobody can tell who used an account, “yes” is hard to defend.',
          },
          readings: ['C2'],
        },
      },
    ],
    ask: {
      ja: '電子カルテと部門システムの管理者にご確認ください。',
      en: 'Ask the administrators of the record and departmental systems.',
    },
    terms: ['access-rights'],
    topics: ['権限'],
  },
  {
    id: 'C7',
    section: 'access',
    short: { ja: '不要なアカウント', en: 'Unneeded accounts' },
    text: {
      ja: '退職者や使っていないアカウントなど、不要なアカウントを削除していますか。',
      en: 'Do you delete accounts of leavers and others no longer in use?',
    },
    named: { ja: '不要なアカウントの削除', en: 'Deletion of accounts not needed' },
    why: {
      text: {
        ja: '使われていないアカウントは、使われても気づかれません。',
        en: 'Nobody notices when an idle account is used.',
      },
      readings: ['C4'],
    },
    more: [
      {
        text: {
          ja: '令和4年11月の事務連絡も、不要なアカウントの削除を求めています。',
          en: 'The notice of November 2022 asks for it, too.',
        },
        cites: [{ source: 'notice-2022-11-10' }],
      },
    ],
    rule: {
      text: {
        ja: '定期的に、または異動のつど削除していれば「はい」と読みます。',
        en: 'We read regular deletion, or deletion at each change of staff, as “yes”.',
      },
      readings: ['C2'],
    },
    doubts: [
      {
        asked: { ja: '保守業者用のアカウントも対象ですか。', en: 'Do vendors’ accounts count?' },
        answer: {
          text: {
            ja: '除くとは確認できていません。あわせてご確認ください。',
            en: 'We found nothing that excludes them; check them as well.',
          },
          readings: ['C2'],
        },
      },
    ],
    ask: {
      ja: '人事の退職者一覧とアカウント一覧を突き合わせてください。',
      en: 'Compare the list of leavers with the list of accounts.',
    },
    terms: ['access-rights'],
    topics: ['アカウント', '退職者'],
  },
  {
    id: 'C8',
    section: 'access',
    short: { ja: 'パスワードの桁数', en: 'Password length' },
    text: {
      ja: 'パスワードの桁数などの決まりを設けていますか。',
      en: 'Are there rules for the length of passwords?',
    },
    named: { ja: 'パスワードの桁数', en: 'Password length' },
    since2025: true,
    why: {
      text: {
        ja: '短いパスワードは、総当たりで破られやすくなります。令和7年度に加わった項目です。',
        en: 'A short password is easily found by trying. New in fiscal 2025.',
      },
      cites: [{ source: 'checklist-2025' }],
      readings: ['C4'],
    },
    more: [
      {
        text: {
          ja: '大阪の事例では、共通のパスワードが使われていました。',
          en: 'In Osaka shared passwords were in use.',
        },
        cites: [{ source: 'osaka-itmedia' }],
      },
    ],
    rule: {
      text: {
        ja: '桁数の決まりがあり、守られていれば「はい」と読みます。具体の桁数はチェックリストでご確認ください。',
        en: 'We read a rule that is followed as “yes”. See the checklist for the number of characters.',
      },
      readings: ['C2'],
    },
    doubts: [
      {
        asked: { ja: '古いシステムでは長くできません。', en: 'An old system does not allow long passwords.' },
        answer: {
          text: {
            ja: '守れないシステムが残るなら「いいえ」とし、入れ替えや代わりの対策の目標日をお書きください。',
            en: 'If one system cannot comply it is “no”; give the date for its replacement or another measure.',
          },
          readings: ['C2'],
        },
      },
    ],
    ask: {
      ja: '各システムの管理者に、設定できる桁数をご確認ください。',
      en: 'Ask each system’s administrator which length can be set.',
    },
    terms: ['mfa'],
    topics: ['パスワード', '桁数'],
  },
  {
    id: 'C9',
    section: 'access',
    short: { ja: 'パスワードの使い回し', en: 'Password reuse' },
    text: { ja: 'パスワードの使い回しを禁止していますか。', en: 'Is it forbidden to reuse passwords?' },
    named: { ja: 'パスワードの使い回しの禁止', en: 'No reuse of passwords' },
    since2025: true,
    why: {
      text: {
        ja: '1つが漏れると、同じパスワードのすべてに入られます。令和7年度に加わった項目です。',
        en: 'When one leaks, everything with the same password is open. New in fiscal 2025.',
      },
      cites: [{ source: 'checklist-2025' }],
      readings: ['C4'],
    },
    more: [
      {
        text: {
          ja: '半田病院では、VPN機器の認証情報がすでに流出していました。',
          en: 'At Handa Hospital the credentials of the VPN device had already leaked.',
        },
        cites: [{ source: 'handa-nikkei' }],
      },
    ],
    rule: {
      text: {
        ja: '規則で禁じ、周知していれば「はい」と読みます。',
        en: 'We read a rule that staff know of as “yes”.',
      },
      readings: ['C2'],
    },
    doubts: [
      {
        asked: { ja: '守られているか確かめられません。', en: 'We cannot verify that people comply.' },
        answer: {
          text: {
            ja: '禁止と周知ができていれば「はい」と読みます。サーバの管理者用は実際に違うことを確かめてください。',
            en: 'Forbidden and made known is “yes”; do verify that the servers’ administrator passwords differ.',
          },
          readings: ['C2'],
        },
      },
    ],
    ask: {
      ja: '規程と、職員研修の資料をご確認ください。',
      en: 'See the house rules and the training material.',
    },
    terms: ['mfa'],
    topics: ['使い回し'],
  },
  {
    id: 'C10',
    section: 'access',
    short: { ja: '二要素認証', en: 'Two-factor login' },
    text: {
      ja: '二要素認証を採用している、または令和9年度までに採用する予定ですか。',
      en: 'Is two-factor login in place, or planned by fiscal 2027?',
    },
    named: { ja: '二要素認証（令和9年度まで）', en: 'Two-factor login (by fiscal 2027)' },
    since2025: true,
    why: {
      text: {
        ja: 'パスワードが漏れても、もう1つの確認があれば入られにくくなります。令和7年度に加わった項目です。',
        en: 'Even with a leaked password, a second proof keeps others out. New in fiscal 2025.',
      },
      cites: [{ source: 'checklist-2025' }],
      readings: ['C4'],
    },
    more: [
      {
        text: {
          ja: '令和9年度までという期限が示されています。',
          en: 'The checklist names fiscal 2027 as the time limit.',
        },
        cites: [{ source: 'checklist-2025' }],
      },
    ],
    rule: {
      text: {
        ja: '「予定」をどう答えるかは確認できていません。導入前は「いいえ」とし、目標日を書くのが確実です。',
        en: 'How to answer “planned” could not be checked. Before it is in place, “no” with a target date is the safe answer.',
      },
      readings: ['C2'],
    },
    doubts: [
      {
        asked: { ja: '一部のシステムだけ導入しました。', en: 'Only some systems have it.' },
        answer: {
          text: {
            ja: '対象のシステムの範囲は確認できていません。残りがあるなら「いいえ」とし、目標日をお書きください。',
            en: 'Which systems are meant could not be checked. If some are left, “no” with a target date.',
          },
          readings: ['C2'],
        },
      },
    ],
    ask: {
      ja: '電子カルテのベンダーに、対応の時期をご確認ください。',
      en: 'Ask the vendor of the record system when it will support it.',
    },
    terms: ['mfa'],
    topics: ['二要素', '多要素'],
  },
  {
    id: 'C11',
    section: 'access',
    short: { ja: 'USB等の制限', en: 'USB limits' },
    text: {
      ja: 'USBストレージなどの外部記録媒体の接続を制限していますか。',
      en: 'Is the use of USB sticks and other external media limited?',
    },
    named: { ja: 'USBストレージ等の接続制限', en: 'Limits on USB storage and the like' },
    since2025: true,
    why: {
      text: {
        ja: '持ち込まれた媒体は、不正プログラムの入口になります。令和7年度に加わった項目です。',
        en: 'Media brought in can carry malware. New in fiscal 2025.',
      },
      cites: [{ source: 'checklist-2025' }],
      readings: ['C4'],
    },
    more: [
      {
        text: {
          ja: '紛失による漏えいを防ぐことにもつながります。',
          en: 'Limits also help against leaks through loss.',
        },
        readings: ['C4'],
      },
    ],
    rule: {
      text: {
        ja: '規則または設定で制限していれば「はい」と読みます。',
        en: 'We read a limit by rule or by setting as “yes”.',
      },
      readings: ['C2'],
    },
    doubts: [
      {
        asked: {
          ja: '画像の取り込みにCDやUSBが欠かせません。',
          en: 'We need CDs and USB sticks to take in images.',
        },
        answer: {
          text: {
            ja: '用途と端末を絞り、検査してから使う決まりがあれば制限していると読みます。',
            en: 'A rule that confines the use to certain purposes and PCs, with a scan first, counts as a limit.',
          },
          readings: ['C2'],
        },
      },
    ],
    ask: { ja: '情報システムの担当に、端末の設定をご確認ください。', en: 'Ask IT how the PCs are set.' },
    terms: ['ransomware'],
    topics: ['USB', '外部媒体'],
  },
]
