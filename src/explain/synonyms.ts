/**
 * Everyday words that mean the same in a question about a survey, one group a line, inflected ones by the part that
 * stays. What belongs to one survey's subject stands in its glossary as `alias`.
 */
export const everyday: readonly (readonly string[])[] = `
作っ 作る 作り 作成 策定 用意 整備
途中 作成中 準備中 検討中 作成途中
小さい 小さな 小規模 中小 小病院 small tiny
見て 見る 見た 確認 読む 読ん 読み 目を通 点検 チェックし
知らな 知りません わから 分から 分かり わかり 不明 把握していな 把握してな
いくつ 何個 個数 何本
知らせ 教えて 連絡が来 連絡して 通知
一部 部分的 片方 一台だけ 1台だけ only_some partial
自作 自前 独自 手作り
全部 すべて 全て 全員 全体 all every
同じ 二重 重複 繰り返 2回
机上 机の上 読み合わせ table-top tabletop
試し 試す 試験 テスト 検証 確かめ
戻す 戻せ 復旧 リストア 復元 restore restoring recover recovery
つなぐ つなぎ つない つなげ つながっ 接続 挿し 挿す 繋ぐ 繋ぎ 繋い 差し plugged connect connected
ぱなし 常時 ずっと いつも always
外す 外し 抜く 抜い 抜き 切り離 取り外 取り出 unplug unplugged disconnected detached
手動 手作業 手で by_hand manually manual
不定期 思い出し 気づいた 時々 ときどき たまに 気が向い irregular
業者 ベンダー ベンダ 会社 事業者 委託先 外注 vendor supplier company provider
任せ まかせ 丸投げ 委託 outsource outsourced
役所 所管官庁 官庁 厚労省 厚生労働省 省庁 ministry authority
代理 代わり 代行 on_behalf
承認 決裁 許可 上司 上長 approval
兼任 兼務 掛け持ち part-time
専任 専従 full-time
本部 法人 グループ head_office headquarters
規程 規則 決まりごと 内規 written_rule rules
古い 旧式 昔 古く 年前 old outdated
最新 新しい 新版 latest newest newer
期限 期日 満了
撤去 廃止 外した やめた 廃棄 処分 removed
家庭用 家の 自宅 家電 home
危険 危な 危う dangerous risky
毎日 毎晩 日次 夜間 daily every_day nightly
頻度 間隔 周期 何回 何年 何か月 how_often frequency
年1回 年一 年に1回 年に一回 yearly annual once_a_year
一覧 リスト 名簿 チェック表 チェックリスト list
違い 違う 違いま 区別 difference differ
手に入 入手 もらえ もらう もらい どこから 取り寄せ obtain
匿名 名前を出さ 無記名 名前なし anonymous anonymously
義務 罰則 罰金 強制 任意 obligatory mandatory duty penalty must_we
締切 締め切り 締切り 〆切 期間 deadline due
提出 送信 送れば 送った submit submitted submitting filing
直せ 訂正 修正 間違 mistake correct
対策 措置 対応 measures
数える 数え 含む 含ま 入りますか カウント count counts
導入 入れる予定 入れたい introduce
予定 計画 これから 来月 来年 planned next_month
併用 両方 混在 both
鍵 施錠 ロック 金庫 lock locked safe
資格 免許 certificate licence license qualification certified qualified
責任者 管理者 担当者 manager officer
電話 番号 連絡先 phone telephone
漏れ 漏洩 漏えい 流出 leak leaks leaked
更新 アップデート バージョンアップ update updated upgrade
訓練 演習 drill drills exercise
証拠 記録 履歴 record
ほかの病院 他の病院 他院 よその病院 みんな 他はどう other_hospitals
誰が見 だれが見 閲覧 who_sees who_can_see
個人情報 personal_data privacy
小児 子ども
診療所 クリニック clinic clinics
ばれ 公開 見られ public
`
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map((word) => word.replaceAll('_', ' ')))

/**
 * What is asked when it is no question about a survey: prices, products to buy, how to operate or mend something,
 * daily life. Material that merely shares other words with such a question does not answer it.
 */
export const outside: readonly string[] =
  `値段 価格 料金 費用 相場 給料 手当 いくら 予算 安い 高い 補助金 助成金 人気 おすすめ オススメ お勧め 評判 ランキング
  買う 買い たい機種 購入 どのメーカー どの製品 エラー 不具合 故障 壊れ 直し方 直す方法 動かな 動きません 遅い 速い 早い 忘れ 開き方
  やり方 使い方 設定方法 初期化 容量 空き 天気 株価 駐車 献立 昼食 ランチ 休暇 夜勤 野球 保険 警察 翻訳 求人 電車
  price prices cost costs how_much cheap cheaper cheapest expensive recommend recommended best buy purchase error fix
  broken slow fast faster reset lunch weather game won stock salary insurance`
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))
