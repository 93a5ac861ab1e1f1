import type { SurveyInput } from '../../../src/survey/survey.ts'

/** The attacks behind the text, and the vulnerabilities they used. */
export const incidents = [
  {
    id: 'osaka-itmedia',
    title: {
      ja: '大阪急性期・総合医療センターの調査報告書についての報道',
      en: 'News report on the inquiry into the attack on Osaka General Medical Center',
    },
    by: { ja: 'ITmedia NEWS、2023年3月28日', en: 'ITmedia NEWS, 28 March 2023' },
    url: 'https://www.itmedia.co.jp/news/articles/2303/28/news179.html',
    standing: 'seen',
  },
  {
    id: 'osaka-cbnews',
    title: {
      ja: '大阪急性期・総合医療センターの調査報告書についての報道',
      en: 'News report on the inquiry into the attack on Osaka General Medical Center',
    },
    by: { ja: 'CBnews、2023年3月28日', en: 'CBnews, 28 March 2023' },
    url: 'https://www.cbnews.jp/news/entry/20230328212453',
    standing: 'seen',
  },
  {
    id: 'osaka-reopened',
    title: {
      ja: '大阪急性期・総合医療センターの診療再開についての報道',
      en: 'News report on the return to full service at Osaka General Medical Center',
    },
    by: { ja: 'CBnews、2023年1月11日', en: 'CBnews, 11 January 2023' },
    url: 'https://www.cbnews.jp/news/entry/20230111120046',
    standing: 'seen',
  },
  {
    id: 'osaka-settlement',
    title: {
      ja: '大阪急性期・総合医療センターと事業者3社の和解についての報道',
      en: 'News report on the settlement between Osaka General Medical Center and three companies',
    },
    by: { ja: 'livedoor ニュース、2025年8月', en: 'livedoor News, August 2025' },
    url: 'https://news.livedoor.com/topics/detail/29334827',
    standing: 'seen',
  },
  {
    id: 'handa-nikkei',
    title: {
      ja: 'つるぎ町立半田病院のランサムウェア被害についての記事',
      en: 'Article on the ransomware attack on Handa Hospital, Tsurugi',
    },
    by: { ja: '日経クロステック', en: 'Nikkei xTECH' },
    url: 'https://xtech.nikkei.com/atcl/nxt/column/18/02116/070400002',
    standing: 'seen',
  },
  {
    id: 'handa-sankei',
    title: {
      ja: '半田病院の全診療科再開についての報道',
      en: 'News report on the reopening of all departments of Handa Hospital',
    },
    by: { ja: 'SankeiBiz、2022年1月4日', en: 'SankeiBiz, 4 January 2022' },
    url: 'https://www.sankeibiz.jp/article/20220104-NK32KZL3O5POZI3LCNQGJOR6FQ',
    standing: 'seen',
  },
  {
    id: 'fortinet-psirt',
    title: {
      ja: 'FortiGateのSSL-VPN認証情報の流出についての発表',
      en: 'Statement on disclosed FortiGate SSL-VPN credentials',
    },
    by: { ja: 'Fortinet', en: 'Fortinet' },
    url: 'https://www.fortinet.com/jp/blog/psirt-blogs/malicious-actor-discloses-fortigate-ssl-vpn-credentials',
    standing: 'seen',
  },
  {
    id: 'fortios-2022',
    title: {
      ja: 'FortiOSの脆弱性（CVE-2022-42475）についての記事',
      en: 'Article on the FortiOS vulnerability CVE-2022-42475',
    },
    by: { ja: 'TechTargetジャパン、2023年1月13日', en: 'TechTarget Japan, 13 January 2023' },
    url: 'https://techtarget.itmedia.co.jp/tt/news/2301/13/news06.html',
    standing: 'seen',
  },
  {
    id: 'notice-fortios',
    title: {
      ja: '事務連絡「FortiOSに関する脆弱性情報への対応について（注意喚起）」の案内',
      en: 'Page announcing the notice on the FortiOS vulnerability information',
    },
    by: { ja: '令和4年12月16日 事務連絡の掲載ページ', en: 'Page carrying the notice of 16 December 2022' },
    url: 'https://www.healthnet.jp/informations/informations-41087',
    standing: 'seen',
  },
] satisfies SurveyInput['sources']
