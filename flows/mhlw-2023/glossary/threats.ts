import type { SurveyInput } from '../../../src/survey/survey.ts'

/** Threats, and what is done against them on devices and networks. */
export const threats = [
  {
    id: 'ransomware',
    name: { ja: 'ランサムウェア', en: 'Ransomware' },
    meaning: {
      ja: 'データを使えなくして、戻す代わりに金銭を求める不正プログラムです。',
      en: 'Malware that locks data and demands a ransom.',
    },
    alias: ['ランサム', '身代金ウイルス', 'ランサムウエア'],
  },
  {
    id: 'vulnerability',
    name: { ja: '脆弱性', en: 'Vulnerability' },
    meaning: {
      ja: '攻撃に使われうる、ソフトや機器の弱点です。',
      en: 'A weakness of software or devices that attackers can use.',
    },
    alias: ['ぜい弱性', '弱点', 'セキュリティホール', 'security hole'],
  },
  {
    id: 'patch',
    name: { ja: 'セキュリティパッチ', en: 'Security patch' },
    meaning: { ja: '弱点を直すための更新プログラムです。', en: 'An update that fixes a weakness.' },
    alias: ['パッチ', '更新プログラム', '修正プログラム', 'アップデート', 'security update'],
  },
  {
    id: 'firmware',
    name: { ja: 'ファームウェア', en: 'Firmware' },
    meaning: { ja: '機器に組み込まれた制御用のソフトです。', en: 'The software built into a device.' },
    alias: ['ファームウエア', 'ファーム'],
  },
  {
    id: 'support-end',
    name: { ja: 'サポート期限', en: 'End of support' },
    meaning: { ja: 'メーカーが更新を提供する最後の日です。', en: 'The last day the maker supplies fixes.' },
    alias: ['サポート終了', '保守期限', 'EOS', 'EOL', 'end of life'],
  },
  {
    id: 'vpn',
    name: { ja: 'VPN機器（リモートゲートウェイ装置）', en: 'VPN device (remote gateway)' },
    meaning: {
      ja: '外部から院内へ、暗号化した通信で入るための接続装置です。保守業者などが設置したものも含みます。',
      en: 'The box that lets outsiders connect to the hospital over an encrypted line; vendor-owned ones count, too.',
    },
    alias: [
      'VPN',
      'VPN装置',
      'VPN機器',
      'リモートゲートウェイ装置',
      'ゲートウェイ装置',
      'ゲートウェイ',
      'remote gateway',
      'gateway',
    ],
  },
  {
    id: 'fortinet',
    name: { ja: 'Fortinet（FortiGate・FortiOS）', en: 'Fortinet (FortiGate, FortiOS)' },
    meaning: {
      ja: 'Fortinetはメーカー、FortiGateはその代表的な装置、FortiOSは装置を動かす基本ソフトです。',
      en: 'Fortinet is the maker, FortiGate its common device, FortiOS the software that runs it.',
    },
    alias: [
      'フォーティネット',
      'フォーティゲート',
      'フォーティOS',
      'フォーティ',
      'FortiGate',
      'FortiOS',
      'Forti',
    ],
  },
  {
    id: 'admin-interface',
    name: { ja: '管理インターフェース', en: 'Administration interface' },
    meaning: {
      ja: '機器の設定を変えるための、管理者用の画面や接続口です。',
      en: 'The screen or port through which a device’s settings are changed.',
    },
    alias: ['管理画面', '管理インタフェース', '管理コンソール', 'admin screen', 'management interface'],
  },
  {
    id: 'access-restriction',
    name: { ja: 'アクセス制限', en: 'Access restriction' },
    meaning: {
      ja: '許した相手や場所からだけ使えるようにすることです。',
      en: 'Allowing only approved sources.',
    },
    alias: ['接続制限', '接続元制限', 'IP制限', 'アクセスコントロール'],
  },
  {
    id: 'mfa',
    name: { ja: '多要素認証', en: 'Multi-factor authentication' },
    meaning: {
      ja: 'パスワードに加えて、別の種類の確認も求める本人確認です。',
      en: 'Login that needs a second kind of proof besides the password.',
    },
    alias: ['二要素認証', '2要素認証', '二段階認証', 'MFA', '2FA', 'two-factor'],
  },
  {
    id: 'log',
    name: { ja: 'ログ', en: 'Log' },
    meaning: { ja: 'いつ、だれが、何をしたかの記録です。', en: 'A record of who did what, and when.' },
    alias: ['アクセスログ', '操作記録', 'logs'],
  },
  {
    id: 'supply-chain-risk',
    name: { ja: 'サプライチェーンリスク', en: 'Supply-chain risk' },
    meaning: {
      ja: '取引先や委託先を通じて、自院に及ぶ危険です。',
      en: 'Danger that reaches you through suppliers and contractors.',
    },
    alias: ['サプライチェーン', '供給網', '委託先リスク', 'supply chain'],
  },
] satisfies SurveyInput['glossary']
