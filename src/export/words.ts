/** The fixed words of the files. They are Japanese only, like the official form. */
export const words = {
  id: '受付番号',
  revision: '改訂',
  state: '状態',
  submitted: '提出済み',
  open: '回答中',
  submittedAt: '提出日時',
  surveyId: '調査',
  others: '旧版の回答',
  skipped: '対象外',
  parked: '保留',
  unanswered: '未回答',
  withheld: '（個人情報につき出力せず）',
  devices: '機種名・台数・OS',
  contact: { name: '氏名', corporation: '法人名', hospital: '病院名', contact: '連絡先' },
} as const
