import type { QuestionInput } from '../../../src/survey/questions/definition.ts'
import { no, yes } from '../choices.ts'

export const q13 = {
  kind: 'choice',
  id: 'Q13',
  section: 'supply-chain',
  short: { ja: 'ログ確認・通信の監視', en: 'Logs and traffic monitoring' },
  text: {
    ja: '「3 インシデントの早期検知」に記載の内容を確認し、各種ログの確認・通信の監視などを行ったか。',
    en: 'Have you gone through “3 Early detection of incidents” and checked logs, monitored traffic and so on?',
  },
  choices: [
    {
      ...yes,
      hears: ['~監視ツールを入れている', 'ログを確認した', '通信を監視している', 'logs are checked'],
    },
    { ...no, hears: ['ログは見ていない', '監視していない', 'nobody checks the logs'] },
  ],
  readings: ['S1', 'S4'],
  topics: ['ログ', '監視', '早期検知', 'ログイン失敗', '不審な通信', 'monitoring', 'detection'],
  guidance: {
    why: {
      brief: {
        text: {
          ja: '攻撃の前には、大量のログイン失敗や見慣れない通信といった兆候が残ることがあります。\n早く気づいて封じ込めれば、被害も復旧の時間も小さくなります。',
          en: 'Before an attack there are often signs: masses of failed logins, unfamiliar traffic.\nNoticing and containing it early keeps both the damage and the recovery short.',
        },
        cites: [
          { source: 'survey-text', at: 'Q13' },
          { source: 'notice-2022-11-10', at: '3' },
        ],
      },
      more: [
        {
          text: {
            ja: '令和5年調査で「はい」と答えた病院は35％で、Q11〜Q13のなかで最も低い割合でした。',
            en: 'In the 2023 survey 35% of hospitals answered yes, the lowest share among Q11 to Q13.',
          },
          cites: [{ source: 'results-2023' }],
        },
        {
          text: {
            ja: '記録がなければ、何が起きたかをあとから調べることもできません。FortiOSの脆弱性に関する令和4年12月の事務連絡も、更新の前にログを保全し、侵入の痕跡がないか確かめるよう求めていました。',
            en: 'Without records nobody can find out afterwards what happened. The December 2022 notice on FortiOS likewise asked to secure the logs before updating and to look for traces of a break-in.',
          },
          cites: [{ source: 'notice-fortios' }],
        },
      ],
    },
    judge: {
      rules: [
        {
          text: {
            ja: '事務連絡の2項目（サーバ等のログの確認、通信の監視・アクセスコントロールの再点検）に沿って実際に行っていれば「はい」です。',
            en: '“Yes” if you have actually done what the two points of the notice describe: checking the logs of servers and the like, and monitoring traffic or re-checking access control.',
          },
          cites: [
            { source: 'survey-text', at: 'Q13' },
            { source: 'notice-2022-11-10', at: '3' },
          ],
        },
        {
          text: {
            ja: '説明文は「点検を行ったか」、設問の文は「行ったか」です。設問の文で判断し、仕組みがあるだけで見ていない場合は「いいえ」と読みます。',
            en: 'The explanation says “checked”, the question “done”. We go by the question: a log that exists but that nobody looks at counts as “no”.',
          },
          cites: [{ source: 'survey-text', at: 'Q13' }],
          readings: ['S4'],
        },
      ],
      doubts: [
        {
          asked: {
            ja: 'ログは自動で取れていますが、だれも見ていません。',
            en: 'Logs are written automatically, but nobody looks at them.',
          },
          also: [
            'ログは残っているが確認していない',
            '記録しているだけ',
            '保存はしている',
            'logs collected but not reviewed',
          ],
          answer: {
            text: {
              ja: '「いいえ」と読みます。問われているのは記録の有無ではなく、確認したかどうかです。',
              en: 'We read that as “no”: the question is not whether logs exist but whether they have been checked.',
            },
            cites: [{ source: 'survey-text', at: 'Q13' }],
            readings: ['S4'],
          },
        },
        {
          asked: {
            ja: '監視は保守ベンダーや外部の監視サービスに任せています。',
            en: 'Monitoring is done by our vendor or by a monitoring service.',
          },
          also: ['SOCに委託', '監視サービス', '業者が見ている', '外注している', 'outsourced monitoring'],
          answer: {
            text: {
              ja: 'だれが行うかの指定はありません。行っていることと、異常のときに自院へ知らせが来ることを確かめたうえで「はい」と答えられます。',
              en: 'The text does not say who must do it. Make sure that it is done and that you are told of anything unusual; then “yes” is right.',
            },
            cites: [{ source: 'survey-text', at: 'Q13' }],
          },
        },
        {
          asked: {
            ja: 'どのくらいの頻度で確認していればよいですか。',
            en: 'How often must the logs be checked?',
          },
          also: ['どれくらいの間隔で見るか', '毎日必要か', '月1回', 'how often to review logs'],
          answer: {
            text: {
              ja: '頻度は示されていません。事務連絡を受けて確認を行ったかどうかでお答えください。定期の確認は早く気づくために役立ちます。',
              en: 'No interval is given. Answer by whether you have carried out the check the notice calls for. Regular checks help to notice things early.',
            },
            cites: [{ source: 'notice-2022-11-10', at: '3' }],
          },
        },
        {
          asked: {
            ja: 'ログの確認はしましたが、通信の監視はしていません。',
            en: 'We checked the logs but do not monitor traffic.',
          },
          also: [
            '通信は見ていない',
            '片方だけ実施',
            'ネットワークの監視はない',
            'logs only, no traffic monitoring',
          ],
          answer: {
            text: {
              ja: '設問は「ログの確認・通信の監視など」と並べており、片方だけの扱いは書かれていません。2項目目には「アクセスコントロールの再点検」も含まれるので、それも行っていないか見てから、自院の判断でお選びください。迷うときは照会先①に確認できます。',
              en: 'The question lists “logs, traffic monitoring and so on” and does not say what doing one of them means. The second point also names re-checking access control; see whether you have done that, then choose. Desk 1 can be asked when in doubt.',
            },
            cites: [
              { source: 'survey-text', at: 'Q13' },
              { source: 'notice-2022-11-10', at: '3' },
            ],
          },
        },
      ],
    },
    ask: [
      {
        text: {
          ja: 'サーバのログは情報システムの担当か電子カルテの保守ベンダーに、通信の記録はファイアウォールやVPN機器の保守業者に尋ねてください。',
          en: 'Server logs: IT or the vendor of the record system. Traffic records: whoever maintains the firewall and VPN devices.',
        },
      },
      {
        text: {
          ja: '月次の保守報告書にログやアラートの件数が載っていることがあります。まずそこを見てください。',
          en: 'Monthly maintenance reports sometimes list log and alert counts; look there first.',
        },
      },
    ],
    official: [
      {
        title: { ja: '回答要領の説明（Q13）', en: 'Explanation in the answering guide (Q13)' },
        text: {
          ja: 'サイバー攻撃またはその兆候を早期に検知し封じ込むことで、被害の拡大を防止するだけでなく、システム復旧に要する時間を短縮することが可能となります。事務連絡記載の事項について点検を行ったか回答を選択してください。',
          en: 'Detecting and containing a cyber-attack or its signs early not only keeps the damage from spreading but also shortens the time needed to restore systems. Choose whether you have checked the points in the notice.',
        },
        cite: { source: 'survey-text', at: 'Q13' },
      },
      {
        title: {
          ja: '「3 インシデントの早期検知」（抜粋）',
          en: '“3 Early detection of incidents” (excerpt)',
        },
        text: {
          ja: '○サーバ等における各種ログを確認する。（例：大量のログイン失敗の形跡の有無）\n○通信の監視・分析やアクセスコントロールを再点検する。（例：不審なサイトへのアクセスの有無）。',
          en: '- Check the logs of servers and other systems (for example for masses of failed logins).\n- Re-check traffic monitoring and analysis and access control (for example for access to suspicious sites).',
        },
        cite: { source: 'notice-2022-11-10', at: '3' },
      },
    ],
    terms: ['log', 'access-restriction', 'alert-notice', 'ransomware'],
  },
} satisfies QuestionInput
