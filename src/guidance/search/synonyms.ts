/**
 * Everyday words that mean the same in a question about a survey, one group a line; of inflected words the part that
 * stays. Words of one survey's subject are an `alias` in its glossary.
 */
export const everyday: readonly (readonly string[])[] = `
作っ 作る 作り 作成 策定 用意 整備
途中 作成中 準備中 検討中 作成途中
規模 ベッド 病床 少人数 小さい 小さな 小規模 中小 小病院 small tiny
見て 見る 見た 目を通し チェックして 確認 looked look read reviewed review checked check 読む 読ん 読み 目を通 点検 チェックし
知らな 知りません わから 分から 分かり わかり 不明 把握していな 把握してな
いくつ 何個 個数 何本
知らせ 教えて 連絡が来 連絡して 通知
一部 部分的 片方 一台だけ 1台だけ only_some partial
自作 自前 独自 手作り
ぜんぶ 全部 すべて 全て 全員 全体 all every
同じ 二重 重複 繰り返 2回
机上 卓上 会議室で シミュレーション シナリオ 机の上 読み合わせ table-top tabletop
試し 試す 試験 テスト 検証 確かめ
戻す 戻せ 復旧 リストア 復元 restore restoring recover recovery
つなぐ つなぎ つない つなげ つながっ 接続 挿し 挿す 繋ぐ 繋ぎ 繋い 差し plugged connect connected
ぱなし 常に 常時 ずっと いつも always
外す 外し 抜く 抜い 抜き 切り離 取り外 取り出 unplug unplugged disconnected detached
手動 手作業 手で by_hand manually manual
不定期 思い出し 気づいた 時々 ときどき たまに 気が向い irregular
業者 ベンダー ベンダ 会社 事業者 委託先 外注 vendor supplier company provider
任せ まかせ 頼りっきり 頼り切り 頼りき 言いなり 丸投げ 委託 outsource outsourced
役所 所管官庁 官庁 厚労省 厚生労働省 省庁 ministry authority
代理 代わり 代行 on_behalf
承認 決裁 許可 上司 上長 稟議 院長の approval boss sign_off approve approved
兼任 兼ね 兼務 掛け持ち part-time
専任 専従 full-time
本部 本社の 親会社 系列 法人 グループ head_office headquarters
規程 規則 明文 文書 書面 口約束 口頭 暗黙 決まりごと 内規 written_rule rules
古い 旧式 昔 古く 年前 old outdated
最新 新しい 新版 改訂 改定 次の版 latest newest newer
期限 期日 満了
撤去 廃止 外した やめた 廃棄 処分 捨て なくなっ もう使って removed scrapped gone thrown_away
家庭用 家の 自宅 家電 home
危険 危な 危う dangerous risky
毎日 毎晩 日次 夜間 daily every_day nightly
頻度 間隔 周期 何回 何年 何か月 how_often frequency
去年 昨年 一昨年 おととし 数年前 何年も 2年
年1回 年一 年に1回 年に一回 yearly annual once_a_year
一覧 リスト 名簿 チェック表 チェックリスト list
違い 違う 違いま 異なる ばらばら バラバラ まちまち 区別 difference differ
手に入 入手 もらえ もらう もらい どこから 取り寄せ obtain
匿名 本名 実名 氏名を 名前を書 名前を出さ 無記名 名前なし anonymous anonymously
義務 罰則 罰金 強制 任意 obligatory mandatory duty penalty must_we
いつまで 最終日 締切 締め切り 締切り 〆切 期間 deadline due
提出 送信 送れば 送った submit submitted submitting filing
直せ 訂正 修正 間違 mistake correct
対策 措置 対応 measures
数える 数え 含む 含ま 入りますか カウント count counts
導入 入れる予定 入れたい introduce
予定 計画 これから 来月 来年 planned next_month
併用 両方 混在 both
鍵 施錠 ロック 金庫 lock locked safe
資格 免許 技師 専門家 スキル 知識 certificate licence license qualification certified qualified
責任者 管理者 担当者 manager officer
電話 番号 連絡先 phone telephone
漏れ 漏洩 漏えい 流出 leak leaks leaked
更新 アップデート バージョンアップ update updated upgrade
訓練 演習 drill drills exercise
証拠 記録 履歴 record
ほかの病院 他の病院 他院 よその病院 みんな 他はどう other_hospitals
誰が見 だれが見 閲覧 who_sees who_can_see
個人情報 personal_data privacy
災害 地震 水害 台風 停電 防災 火災 earthquake flood fire disaster
手書き 紙カルテ 紙の 紙で 紙運用 paper
外部 院外 外から 外の outside external
複数 いくつか 何台か 数台 several multiple
不要 要らない いらない 省略 免除 exempt
常駐 派遣 出向
箱 機器 装置 機械 ボックス box device
誰が だれが 担当 who
正式 公式 きちんと ちゃんと official
完成 できあが 出来上が 仕上が finished
案 下書き 素案 ドラフト たたき台 draft
終わり 終了 おしまい 完了 end
写し コピー 複製 バックアップ copy copies
保管 保存 しまって 置いて 置いてあ stored store kept
遠隔 別の場所 別の建物 離れた 倉庫 off-site
分け 分離 隔離 セグメント vlan isolated
クラウド オンライン asp saas 院外のサーバ データセンタ aws azure 仮想 cloud
回線 線 ネットワーク network line
何のため 目的 なんのため 意味があ 狙い purpose what_for
診療所 クリニック clinic clinics
ばれ 公開 見られ public
`
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map((word) => word.replaceAll('_', ' ')))

/**
 * Words of questions that are not about a survey: prices, products to buy, how to operate or repair something, daily
 * life. A passage that merely shares other words with such a question does not answer it.
 */
export const outside: readonly string[] =
  `値段 価格 料金 費用 定価 月額 年額 相場 予算 見積 いくら 安い 高い 支払 補助金 助成 給付 契約書の書き 解約 乗り換え 変えたい 替えたい
  給料 給与 賃金 手当 残業 休暇 有給 夜勤 勤務 在宅 求人 採用 面接 退職 転職 昇進 任期 定年 研修会 名刺 印鑑 押印
  人気 おすすめ オススメ お勧め 評判 ランキング 比較 どのメーカー どの製品 どのソフト 買う 買い 購入 製品名 新製品 発売
  エラー 不具合 故障 壊れ 直し方 直す方法 修理 ランプ 動かな 動きません 開かな つながらな 繋がらな 終わらな 遅い 速い 早い 重い
  忘れ なくし 失くし 紛失 ログインできな 感染した 感染して 起動 再起動 初期化 インストール ダウンロードでき 解除 操作方法 操作を 開き方 やり方
  使い方 作り方 書き方 見方 設定方法 設定画面 コマンド 検索の ひな形 雛形 テンプレート 見本 サンプル
  容量 空き 何ギガ 何文字 文字数 桁 精度 寿命 保証 保存期間 保管期間 何時間 時間かか 何か月かか かかりますか かかるか 何人 人数
  弁護士 裁判 警察 保健所 税務署 住所 所在地 本社 社長 株価 相談したい 謝罪 翻訳 保険 取材
  天気 気温 駐車 駅 電車 バス 献立 昼食 昼休 ランチ 食堂 美味し おいし まずい まずく 野球 サッカー 映画 音楽 歌 占い 首都 何時
  認識しな 固まっ フリーズ 予約 消防 ボーナス 予防接種 契約更新 変更画面 入れない 削除したい 削除方法 変える方法 処分方法 撮り方 何の略
  アプリ スマホ プリンタ 印刷 壁紙 マウス キーボード ワイファイ wi-fi wifi
  price prices cost costs how_much cheap cheaper cheapest expensive fee fees salary recommend recommended best buy
  purchase error fix broken slow fast faster reset configure template sample install lawyer infected lost lunch weather
  capital game won stock insurance poem song movie joke what_time holiday vacation hire password_reset printer app`
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))
