import { cases } from './case.ts'

/** Whole sentences as an office writes them. Written after the rules had been tuned on the others. */
export const officeVoices = cases(`
Q2 => 情報システム課の田中が担当しております => !~yes|?
Q2 => 事務長が責任者です => ~yes|yes|?
Q2 => 院長が任命されています => yes|~yes
Q2 => 正式には決めていません => no|~no
Q2 => 特に置いていないです => no|~no
Q2 => 外部の業者に任せているので院内にはいません => no|~no|?
Q2 => システム担当はいますが、責任者という肩書ではありません => !?|~no
Q2 => 決めておかないといけないですよね => !?
Q3 => はい、両方とも控えてあります => ~yes|yes
Q3 => 保守会社の連絡先は契約書に書いてあると思います => !~yes|?
Q3 => 厚労省の窓口までは把握できていません => no|~no|?
Q3 => 連絡体制図を作成しています => !?|~yes
Q3 => 夜間の連絡先がわからないんですよね => !?
Q3 => うちは全部押さえてます => yes|~yes|?
Q4 => JPCERTとIPAのメールを毎日確認しています => yes|~yes|?
Q4 => 忙しくて見られていません => no|~no|?
Q4 => 県の医師会から回ってくるものは読んでいます => !~yes|?
Q4 => 情報収集はベンダーに任せっきりです => !?|~no
Q4 => はい、確認しております。よろしくお願いします。 => yes
Q4 => していませんが、これから始めます => !?|~no
Q4 => 通知が来ても読んでないです => no|~no|?
Q5 => 導入時にMDSを確認しました => !~yes|?|yes
Q5 => MDS/SDSは入手していません => no|~no|?
Q5 => 存在を知りませんでした => !?|~no
Q5 => 電子カルテだけは点検済みです => !?|~yes
Q5 => ベンダーから提出してもらって確認しています => yes|~yes|?
Q6 => 災害用BCPはありますが、サイバー攻撃については記載がありません => !?|~no
Q6 => 先月ようやく完成しました => ~yes|yes
Q6 => 今ちょうど作っているところです => !?
Q6 => 叩き台はできています => !?|~yes
Q6 => 作成の予定もありません => !~no|?|no
Q6 => 作る予定はないです => !~no|?
Q6 => マニュアル程度ならあります => !?|~yes
Q6 => 法人全体のBCPがあります => ~yes|yes|?
Q6 => まだできていないので、いいえでお願いします => no|~no
Q6 => いいえにしておいてください => no|~no
Q6 => はいでいいです => ~yes|yes|?
Q6 => YESでお願いします => yes|~yes
Q6 => 「いいえ」を選びます => no|~no|?
Q6 => ないので「いいえ」です => no|~no
Q6 => これって災害のBCPでもいいんでしょうか？ => how-to-judge
Q6 => サイバー攻撃専用じゃないといけないんですか => how-to-judge
Q6 => 事業継続計画ってどういうものですか？ => term:bcp
Q6 => この質問、意図がよくわかりません => why|how-to-judge
Q6 => 回答しないとどうなりますか => how-to-judge
Q6 => 担当者が休みなので明日確認します => park|?
Q6 => ベンダーからの返事を待っています => park|?
Q6 => 上に確認しないとなんとも => park|?
Q6 => 私では判断できません => !?|how-to-judge|whom-to-ask
Q6 => はっきり言えない => !?
Q6 => どちらとも言えません => !?
Q6 => 微妙なところです => !?
Q6 => ノーコメント => !?|park
Q6 => 内緒 => !?|small-talk
Q6 => 当院の規模では作成しておりません => no|~no
Q6 => We have not created a BCP yet. => no|~no
Q6 => Our BCP was completed last year. => yes|~yes
Q6 => There is no such plan at our hospital. => no|~no
Q6 => Yes, it is in place. => yes|~yes
Q6 => We don't, unfortunately. => no|~no
Q6 => We're planning to make one. => !?
Q6 => I'm not sure, let me ask the vendor => !park|?
Q6 => Does a disaster plan count? => how-to-judge
Q6 => What counts as a BCP? => how-to-judge
Q6 => Is this mandatory? => how-to-judge|why
Q6 => why do you need to know this? => why
Q6 => can I come back to this later? => park
Q6 => go back please => back
Q6 => what's next => park|?|status
Q6 => how many questions remain? => status
Q6 => take me to question 8 => goto:Q8
Q6 => show me my answers => review
Q6 => I want to stop here for today => pause
Q6 => when is the deadline? => deadline
Q6 => Can I talk to someone? => contact
Q6-1 => 年1回、全職員対象で訓練しています => yes|~yes
Q6-1 => 机上訓練を年に一度行っています => yes|~yes
Q6-1 => 計画はあるものの、訓練は未実施です => no|~no|?
Q6-1 => まだ一度も訓練したことがありません => no|~no
Q6-1 => サイバー攻撃を想定した訓練は行っていません => no|~no
Q7 => 3年前に導入しました => yes|~yes
Q7 => 富士通のHOPEを使っています => yes|~yes|?
Q7 => うちは紙カルテのみです => no|~no
Q7 => 電子カルテは導入していません。 => no
Q7 => 来年4月に導入予定です => !?
Q7 => オーダリングのみで、カルテは紙です => !?|~no
Q7 => 電子カルテと紙の併用です => !?|~yes
Q8 => 院内サーバーとクラウドの2か所に取っています => 2|~2|?
Q8 => NASに1つ、テープに1つの計2つです => 2|~2|?
Q8 => 二つ以上あります => 2
Q8 => バックアップは1つだけ取っています => 1|~1
Q8 => バックアップは取っていないです => 3|~3
Q8 => 一つはNAS、もう一つはクラウドです => 2|~2|?
Q8 => 1番です => 1
Q8 => ③番でお願いします => 3
Q8 => 3世代で1つのNASに取っています => !?|~1
Q8 => 毎晩3時に取っています => !?
Q8 => 何をもって1つと数えるんですか => how-to-judge
Q8 => 冗長化していればバックアップになりますか => how-to-judge
Q9 => 追記可能と追記不能の両方を使っています => 1|~1
Q9 => WORMは使っていません => !?|~2
Q9 => NASとLTOテープを組み合わせています => 1|~1|?
Q9 => 違いがよくわかりません => how-to-judge|?
Q9-1 => 1つはオフラインで保管しています => yes|~yes
Q9-1 => 常時ネットワークに接続されています => no|~no
Q9-1 => バックアップ時だけ接続しています => !~yes|?
Q9-1 => いいえ、すべてオンラインです => no|~no
Q10 => 毎日深夜にバックアップしています => 1|~1
Q10 => 毎日1回です => 1|~1
Q10 => 1週間に1度 => 1|~1
Q10 => 月に2回取っています => 1|~1
Q10 => 3か月に1回程度です => 2|~2
Q10 => 半年に一度くらい => 3|~3
Q10 => 年に一回だけ => 4|~4
Q10 => 最初に取ったきりです => !?|~5
Q10 => 決まった頻度はありません => !?
Q10 => システムによって違います => !?
Q10 => 3年に1回 => !?
Q10-1 => 7日分を残しています => !~yes|?|yes
Q10-1 => 常に最新のものだけを保存しています => no|~no
Q10-2 => バックアップデータは暗号化していませんが、アクセス権限は設定しています => !~yes|?
Q10-2 => 鍵付きの部屋に置いてあります => !?|~yes
Q11 => すべての業者に確認を行い、対策も実施しました => yes|~yes
Q11 => 接続点の洗い出しがまだ終わっていません => !~no|?|no
Q11 => うちは外部とつながっていません => !?
Q12 => 必要な対策は講じております => yes|~yes
Q12 => 古いOSが残っているので十分とは言えません => !?|~no
Q13 => ファイアウォールのログを月1回確認しています => yes|~yes|?
Q13 => ログは保存しているだけです => !~no|?
Q14 => サーバー室に2台あることを確認しています => !~yes|?|yes
Q14 => VPN機器は一切使用していません => none|~none
Q14 => ベンダーが設置したものまでは把握できていません => no|~no|?
Q14 => うちにはVPNはありません => none
Q15 => FortiGateを2台使っています => !?|~fortinet_only
Q15 => Fortinet製とYAMAHA製があります => both|~both|?
Q15 => Fortinet製品は使用していません => other_only
Q16 => ベンダーに確認を依頼し、回答待ちです => requested
Q16 => 確認したところ対象外でした => not_affected|~not_affected
Q16 => 確認したところ該当していました => affected|~affected
Q16 => まだ確認できていません => unchecked|~unchecked|?
Q16-1 => すでに最新版に更新済みです => yes|~yes
Q16-1 => 更新作業を来月予定しています => !?
Q16-2 => 保守業者のIPアドレスのみに制限しています => yes|~yes
Q16-2 => インターネットから誰でもアクセスできる状態です => no|~no|?
Q17-1 => サポートが切れている機種が1台あります => !~no|?|no
Q17-1 => 常に最新に保っています => yes|~yes|?
Q17-2 => 特に制限していません => no|~no
Q3 => すみません、前の質問の回答を間違えました => back|review
Q3 => Q2の回答を修正したいです => goto:Q2
Q13 => バックアップの頻度の質問に戻ってください => goto:Q10
Q13 => 一旦保存して終了したい => pause
Q13 => 続きは来週やります => pause
Q13 => わからないので飛ばしてもいいですか => park
Q13 => とりあえず次に進みたい => park
Q13 => 全部で何問ありますか？ => status
Q13 => 今までに答えた内容を確認できますか => review
Q13 => これで終わりですか？ => status|how-to-judge|?question-or-answer|submit
Q13 => いつまでに回答すればよいでしょうか => deadline
Q13 => 厚労省に直接問い合わせたいのですが => contact
Q13 => G-MISにログインできません => contact|?|help
Q13 => どの部署に確認すればよいですか => whom-to-ask
Q13 => もっとわかりやすく説明してください => how-to-judge|help
Q13 => なぜログの確認が必要なのですか => why
Q13 => 正式な質問文を見せてください => official
Q13 => 操作方法を教えてください => help
Q13 => 最初からやり直してもいいですか => restart
Q13 => ありがとうございます、助かりました => small-talk
`)
