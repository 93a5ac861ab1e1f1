/** Passages of guideline 5.2 that the survey prints under more than one question, word for word. */

const title = {
  ja: '参考：「医療情報システムの安全管理に関するガイドライン」6.10. 災害、サイバー攻撃等の非常時の対応（抜粋）',
  en: 'Reference: "Guidelines for the Safety Management of Medical Information Systems", 6.10 Response to emergencies such as disasters and cyber attacks (excerpt)',
}
const cite = { source: 'guideline-5-2', at: '6.10' }

/** Q6, Q6-1. */
export const recoveryPlan = {
  title,
  text: {
    ja: 'また、サイバー攻撃によるセキュリティインシデントが発生した際、数世代前までのバックアップデータは既に不正ソフトウェアが混入による影響が及んでいる可能性が高く、不用意にバックアップデータから復旧することで被害を繰り返し、場合によっては被害を拡大することになりかねない。不正ソフトウェア対策を講じつつ復旧するための手順をあらかじめ検討し、BCPとして定めておくとともに、サイバー攻撃を想定した対処手順が適切に機能することを訓練等により確認することも重要である。',
    en: 'When a security incident caused by a cyber attack occurs, it is likely that backup data several generations back has already been affected by malicious software. Restoring from backup without care can repeat the damage and in some cases make it larger. It is important to consider beforehand the steps for recovering while taking measures against malicious software, to lay them down as a BCP, and also to confirm by drills and the like that the steps for a cyber attack work properly.',
  },
  cite,
}

/** Q9, Q9-1. */
export const severalMethods = {
  title,
  text: {
    ja: 'バックアップからの重要なファイルの復元（重要なファイルは数世代バックアップを複数の方式（追記可能な設定がなされた媒体と追記不能設定がなされた媒体の組み合わせ、端末及びサーバ装置やネットワークから切り離れたバックアップデータの保管等）で取得することが重要である。',
    en: 'Restoring important files from backup (it is important to take several generations of backup of important files by more than one method: a combination of media set to allow further writing and media set to refuse it, keeping backup data disconnected from terminals, servers and networks, and so on).',
  },
  cite,
}

/** Q10, Q10-1. */
export const cyclesAndGenerations = {
  title,
  text: {
    ja: '一定規模以上の病院や、地域で重要な機能を果たしている医療機関等においては、ランサムウェア等のようにデータ自体を利用不能にするようなものについてバックアップデータまで被害が拡大することのないよう、バックアップを保存する電磁的記録媒体等の種類、バックアップの周期、世代管理の方法、バックアップデータを保存した媒体を端末及びサーバ装置やネットワークから切り離して保管すること等を考慮して対策を講じることが強く求められる。例えば、日次でバックアップを行う場合、数世代（少なくとも3世代）確保し、遅くとも3世代目以降はネットワーク的あるいは論理的に書き込み不可の状態にする等の対策が必要となる。',
    en: 'Hospitals above a certain size, and institutions that play an important part in their region, are strongly asked to take measures so that attacks which make the data itself unusable, such as ransomware, do not reach the backup data as well. They should consider the kind of media the backup is kept on, the backup cycle, how generations are kept, and keeping the media disconnected from terminals, servers and networks. For example, with a daily backup, several generations (at least three) must be kept, and from the third generation at the latest they must be made unwritable, by network or logically.',
  },
  cite,
}

/** The footnote on 医療情報システム, printed under Q3 and Q14. */
export const medicalInformationSystem = {
  ja: '（※）医療情報システムとは、オーダーリングシステム、電子カルテシステム、レセプト電算システム（審査請求受付も含む）、画像・検査等の各部門システム、地域医療ネットワークシステム、PHR 等、病院における診療を補助するためのシステム全般を指します。',
  en: '(*) Medical information systems are all systems that support care in a hospital: ordering systems, electronic medical record systems, electronic claims systems (including receipt of review and billing), departmental systems such as imaging and laboratory, regional medical networks, PHR and so on.',
}
