import { cases } from './case.ts'

/**
 * Near misses, written after the rules had been tuned on {@link blind} and with them in view, to break them. The first
 * run gave, of 254: right 78.3 %, sure-wrong 11, likely-wrong 23, wrong-intent 19, needless-unclear 2. One label was
 * widened since: being made to do it is doing it.
 */
export const nearMisses = cases(`
Q2 => 院長が責任者ってことになってます => !?|~yes
Q2 => いるっちゃいる => !?|~yes
Q2 => 名簿には載ってるけど本人は知らない => !?|~yes
Q2 => 前任が抜けてそのまま => !?|~no
Q2 => 設置義務ないですよね => !?
Q2 => 一人もいません => no|~no
Q2 => 複数います => yes|~yes
Q2 => 責任者がいないとだめですか => !?|how-to-judge|why
Q2 => 置こうか迷ってる => !?|how-to-judge
Q3 => 把握しきれない => !?|~no
Q3 => 把握できる => !?
Q3 => 把握するようにしています => !?|~yes
Q3 => 電話番号は変わったかも => !?|~yes
Q3 => 知ってる人は辞めた => !?
Q3 => 把握するべきですね => !?
Q3 => 連絡先くらい知ってます => yes|~yes|?
Q4 => 確認できます => !?|~yes
Q4 => 確認したことがあります => !?|~yes
Q4 => 確認している時間がない => !?|~no
Q4 => 見てもよくわからない => !?
Q4 => 見るだけ => !?|~yes
Q4 => 見るように言われてます => !?
Q4 => 見ていただいてます => !?|~yes
Q4 => 毎日は見てない => !?|~no
Q4 => 気にはしている => !?|~yes
Q5 => 点検してもらってない => no|~no
Q5 => 点検済みのはずですが書類がない => !?|~yes
Q5 => 点検するの忘れてた => !?|~no
Q5 => 点検の対象がわからない => !?|how-to-judge
Q5 => 点検しない方針です => no|~no|?
Q6 => 策定しました（去年の話） => yes|~yes|?
Q6 => 策定したのは別の計画です => !?|~no
Q6 => 策定しているのは防災計画 => !?|~no
Q6 => 作ってはみたものの未承認 => !?|~yes|~no
Q6 => 作ってないの知ってるくせに => !?|~no|no
Q6 => 作った方がいいのは分かってる => !?|~no
Q6 => 作ってやるよ => !?
Q6 => 作ってくれたら => !?
Q6 => 作ってもらった => yes|~yes
Q6 => 作ってもらえるんですか => how-to-judge|?
Q6 => 作ってないが正解？ => !?|how-to-judge
Q6 => BCPを作る委員会はある => !?
Q6 => BCPはBCPでも災害用 => !?|~no
Q6 => BCPという名前のものはない => !?|~no
Q6 => BCPなんて作るわけない => !?|~no|no
Q6 => BCP作ってる病院なんてあるの => !?|how-to-judge
Q6 => BCPがあったのに捨てられた => !?|~no
Q6 => あると聞いて安心した => !?|~yes
Q6 => あるわけない => !?|~no|no
Q6 => あるはずない => !?|~no|no
Q6 => あるものと思っていた => !?
Q6 => あるなら見たい => !?
Q6 => あるべきだよね => !?
Q6 => ありそう => !?|~yes
Q6 => なさそう => !?|~no
Q6 => ありがたい => !?|small-talk
Q6 => ないかも => !~no|?
Q6 => ないですかね => !?|how-to-judge
Q6 => ないって言ってましたよ => !~no|?
Q6 => ないって言ってるでしょ => no|~no|?
Q6 => ないと困る => !?
Q6 => ないほうがおかしい => !?|~yes
Q6 => いいえ、じゃなくてはい => !?|~yes
Q6 => はい、じゃなくていいえ => !?|~no
Q6 => はいを押したつもりだった => !?
Q6 => はいにすると何が起きる => how-to-judge|?
Q6 => yesだと思うけど確認中 => !?|~yes
Q6 => yes we can => !?
Q6 => we will => !?
Q6 => we could => !?
Q6 => we would if we had time => !?
Q6 => we are working on it => !?
Q6 => we are not sure we have it => !?
Q6 => we have to => !?
Q6 => have you got an example => how-to-judge|?
Q6 => I have no time => !?
Q6 => I have a question => !?|how-to-judge
Q6 => I am busy => !?
Q6 => there is a problem => !?|help
Q6 => is there a template => how-to-judge|?
Q6 => it is not => no|~no|?
Q6 => it was decided not to => !?|~no
Q6 => done with this => !?|pause
Q6 => no worries => !?|small-talk
Q6 => no comment => !?
Q6 => no time => !?
Q6 => no, sorry => no|~no
Q6 => yes sir => yes|~yes
Q6 => right now no => no|~no|?
Q6 => right => !?|~yes|yes
Q6 => sure thing => !~yes|?|yes
Q6 => not at all => no|~no|?
Q6 => true or false? => !?
Q6 => has been drafted => !?
Q6 => has been established => yes|~yes
Q6 => get it done => !?
Q6 => make one => !?
Q6 => use this => !?
Q6 => 読んだ => !?
Q6 => 見た => !?
Q6 => 入れた => !?
Q6 => 送った => !?
Q6 => やった！ => !?|~yes|yes
Q6 => 終わった => !?|~yes|yes
Q6 => 終わってる => !?|~yes|yes
Q6 => 決まった => !?|~yes
Q6 => OKですか => !?
Q6 => 大丈夫ですか => !?|how-to-judge
Q6 => 大丈夫？ => !?|how-to-judge
Q6 => 違う質問にして => !?|goto
Q6 => そうなんだ => !?|small-talk
Q6 => そうですか => !?|small-talk
Q6 => そうですね => !~yes|?|yes
Q6 => そうだっけ => !?
Q6 => そうなの？ => !?|how-to-judge
Q6 => そうでもない => !?|~no
Q6 => おりこうさん => !?
Q6 => いるいる => !?|~yes|yes
Q6 => いたい => !?
Q6 => いるか => !?
Q6 => いらない => !?|~no
Q6 => いります？ => !?|how-to-judge|why
Q6 => さくていしとらん => no|~no
Q6 => ｻｸﾃｲｼﾃｲﾏｾﾝ => no|~no
Q6 => 策定していまてん => !?|~no
Q6 => 策定しいます => !?|~yes
Q6 => 策定していまs => !?|~yes
Q6 => 策定してmせん => !?|~no
Q6 => 策定していななｙ => !?|~no
Q6-1 => 訓練できる体制です => !?|~yes
Q6-1 => 訓練しても意味ない => !?
Q6-1 => 訓練のときだけ確認 => !?|~yes
Q6-1 => 訓練で使った => !?|~yes
Q6-1 => 参加だけした => !?|~yes
Q7 => 使えません => !?|~no
Q7 => 使える => !?|~yes
Q7 => 使わない => !?|~no|no
Q7 => 使ってみたい => !?
Q7 => 使ってた頃もある => !?
Q7 => 使うことになった => !?
Q8 => 1つのサーバーに2つ => !?|~2|2
Q8 => バックアップは2時に開始 => !?
Q8 => 2号館にある => !?
Q8 => 第二サーバー室 => !?
Q8 => 2つのうち1つ => !?
Q8 => 1つは確実 => !?|~1
Q8 => 1個増やして2個 => !?|~2|2
Q8 => 2から1に減った => !?
Q8 => もう1つある => !?|~2
Q8 => もう一つ欲しい => !?
Q8 => 昨日1つ消えた => !?
Q8 => 3つのシステムで1つずつ => !?
Q8 => 2つあるといいけど => !?
Q8 => 2つ取れと言われた => !?
Q8 => 2つは無理 => !?
Q8 => No.2 => 2|~2
Q8 => ②③ => !?
Q8 => ②以外 => !?
Q8 => ②ではない => !?
Q8 => ②って何 => how-to-judge|?
Q8 => ②と迷って① => 1|~1|?
Q10 => 毎日って書けばいい？ => how-to-judge|?
Q10 => 毎日じゃない => !?
Q10 => 毎日のように怒られる => !?
Q10 => 毎日なわけない => !?
Q10 => 毎日だったらいいのに => !?
Q10 => 毎日取る予定 => !?
Q10 => 毎日だったが今はしてない => !?|~5
Q10 => 週1にしたい => !?
Q10 => 週1から月1に変えた => !?|1|~1
Q10 => 1年に1回も => !?
Q10 => 月1回の会議で決める => !?
Q10 => 月曜は休み => !?
Q10-1 => 世代交代した => !?
Q10-1 => 3世代前の機種 => !?
Q10-1 => 2世代にしたい => !?
Q10-1 => 1世代しかない => no|~no|?
Q10-1 => 3世代家族 => !?
Q10-2 => 暗号化できる => !?
Q10-2 => 暗号化ソフトはある => !?|~yes
Q10-2 => 権限はみんな管理者 => !?|~no
Q11 => 確認はした => !?|~yes
Q11 => 依頼した => !?
Q11 => 実施した業者としてない業者がある => !?
Q11 => 実施したことになっている => !?|~yes
Q13 => やってるに越したことはない => !?
Q13 => やってるように見せてる => !?
Q13 => やってることは秘密 => !?
Q13 => やらない => !~no|?|no
Q13 => やらせてます => !?|~yes|yes
Q13 => やらされてる => !?|~yes|yes
Q13 => やってもやっても終わらない => !?
Q14 => VPNってうちにある？ => how-to-judge|?
Q14 => VPNは来月入る => !?
Q14 => 把握してる人がいない => !?|~no
Q14 => 把握してる業者がいる => !?|~yes
Q14 => 置いてない場所もある => !?
Q14 => VPNなしでは困る => !?
Q14 => VPNはないと思ってたけどあった => !?
Q15 => Fortiは1台だけ => !?|~fortinet_only|~both
Q15 => Fortiだけ分からない => !?
Q15 => Ciscoじゃない => !?
Q15 => Fortiだけ外した => !?|~other_only
Q15 => 両方じゃない => !?
Q15 => 全部は確認してない => !?
Q16 => 対象って言われても => !?
Q16 => 対象かも => !~affected|?
Q16 => 対象だったらどうしよう => !?|how-to-judge
Q16 => 依頼されました => !?
Q16 => 依頼を忘れてた => !?|~unchecked
Q16 => ベンダーに断られた => !?
Q16 => 確認はしたが対象は不明 => !?
Q16-1 => 最新って何 => how-to-judge
Q16-1 => 最新だったはず => !~yes|?
Q16-1 => 更新が来てない => !?|~no
Q16-1 => 更新される予定 => !?
Q16-1 => 自動で更新される => !?|~yes
Q16-2 => 制限しすぎて入れない => !?|~yes
Q16-2 => 制限がゆるい => !?
Q16-2 => 制限する => !?
Q17-1 => 最新かどうか不明 => !?
Q17-1 => サポートは切れてない => !?|~yes
Q17-2 => 制限はベンダーがしてる => !?|~yes
proposal:Q6 => はいじゃない => cancel|?
proposal:Q6 => それでいいわけない => cancel|?
proposal:Q6 => いいの？ => !?
proposal:Q6 => 正しいかな => !?
proposal:Q6 => 合ってないと困る => !?
proposal:Q6 => 正しいとは言えない => cancel|?
proposal:Q6 => 間違ってない => confirm|?
proposal:Q6 => 間違ってる => cancel
proposal:Q6 => いいえ、合ってます => !?|confirm
proposal:Q6 => はい違います => cancel|?
proposal:Q6 => 記録しなくていい => cancel|?
proposal:Q6 => 記録はまだ => cancel|?
proposal:Q6 => お願いだから待って => cancel|?
proposal:Q6 => ok but no => !?|cancel
proposal:Q6 => correct it => !?|cancel
proposal:Q6 => right? => !?|how-to-judge
proposal:Q6 => do not do it => cancel|?
proposal:Q6 => 登録していいか聞いて => !?|park
confirming => はい、でも待って => !?|cancel
confirming => 提出しなくていい => cancel|?
confirming => お願いします、じゃなくてまだ => !?|cancel
confirming => いいよね？ => !?
confirming => それでは困る => cancel|?
confirming => これでいいのかな => !?|how-to-judge
restarting => 消してはだめ => cancel|?
restarting => 消していいわけない => cancel|?
restarting => 消して大丈夫？ => !?|how-to-judge
restarting => 消したくない => cancel|?
restarting => 消してほしくない => cancel|?
restarting => お願いだから消さないで => cancel|?
restarting => それで消えるの => !?|how-to-judge
`)
