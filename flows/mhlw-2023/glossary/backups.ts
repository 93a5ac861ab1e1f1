import type { SurveyInput } from '../../../src/survey/survey.ts'

/** Keeping going and recovering. */
export const backups = [
  {
    id: 'bcp',
    name: { ja: 'BCP（事業継続計画）', en: 'Continuity plan (BCP)' },
    meaning: {
      ja: 'システムなどが止まったときに診療を続け、元に戻すための計画です。この調査ではサイバー攻撃に備えたものを指します。',
      en: 'A plan to keep working and to recover when systems stop; in this survey, one for cyber-attacks.',
    },
    alias: ['事業継続計画', '業務継続計画', 'ビーシーピー', 'business continuity plan', 'continuity plan'],
  },
  {
    id: 'backup',
    name: { ja: 'バックアップ', en: 'Backup' },
    meaning: { ja: 'データを失ったときに戻すための写しです。', en: 'A copy kept for recovery.' },
    alias: ['バックアップデータ', '控え', '複製', 'back-up'],
  },
  {
    id: 'generations',
    name: { ja: '世代管理', en: 'Generations' },
    meaning: {
      ja: '昨日、先週など、複数の時点の写しを残すことです。',
      en: 'Keeping copies from several points in time.',
    },
    alias: ['世代バックアップ', '世代', '複数世代', '3世代', 'versioning'],
  },
  {
    id: 'appendable-media',
    name: { ja: '追記可能な媒体', en: 'Rewritable storage' },
    meaning: {
      ja: 'あとから書き足しや書き換えができる保存先です。ふつうのディスクやNASなどが当たります。',
      en: 'Storage that can be written again, such as ordinary disks or a NAS.',
    },
    alias: ['追記可能な設定がなされた媒体', '追記可能', '書き換え可能', 'rewritable'],
  },
  {
    id: 'worm',
    name: { ja: '追記不能設定の媒体（WORM）', en: 'Write-once storage (WORM)' },
    meaning: {
      ja: '一度書いたら、変更も削除もできない設定にした保存先です。',
      en: 'Storage set so that what is written can be neither changed nor deleted.',
    },
    alias: [
      '追記不能設定がなされた媒体',
      '追記不能',
      'イミュータブル',
      '書き換え不可',
      'immutable',
      'write once',
    ],
  },
  {
    id: 'offline-backup',
    name: { ja: 'オフラインバックアップ', en: 'Offline backup' },
    meaning: {
      ja: 'ふだんはネットワークや機器から切り離して保管する写しです。',
      en: 'A copy kept disconnected from networks and devices.',
    },
    alias: ['オフライン', 'オフライン保管', 'エアギャップ', '切り離し', 'offline', 'air gap'],
  },
  {
    id: 'three-two-one',
    name: { ja: '3-2-1ルール', en: '3-2-1 rule' },
    meaning: {
      ja: '写しを3つ、媒体を2種類、1つは別の場所に、という備えの目安です。この調査の文には出てきません。',
      en: 'A rule of thumb: 3 copies, 2 kinds of media, 1 elsewhere. It is not part of this survey’s text.',
    },
    alias: ['3-2-1', '321ルール', '3-2-1の法則'],
    cites: [{ source: 'three-two-one' }],
  },
  {
    id: 'secret-sharing',
    name: { ja: '秘密分散', en: 'Secret sharing' },
    meaning: {
      ja: 'データを、1つだけでは意味のない断片に分け、別々に保管する方法です。',
      en: 'Splitting data into shares that are useless alone and keeping them apart.',
    },
    alias: ['秘密分散管理'],
  },
  {
    id: 'encryption',
    name: { ja: '暗号化', en: 'Encryption' },
    meaning: { ja: '鍵がないと読めない形にすることです。', en: 'Making data unreadable without a key.' },
    alias: ['暗号', 'encrypt', 'encrypted'],
  },
  {
    id: 'access-rights',
    name: { ja: 'アクセス権限', en: 'Access rights' },
    meaning: { ja: 'だれが何を見て、何を変えてよいかの設定です。', en: 'Who may see or change what.' },
    alias: ['権限', 'アクセス権', 'access control', 'permissions'],
  },
] satisfies SurveyInput['glossary']
