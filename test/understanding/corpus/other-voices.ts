import { cases } from './case.ts'

/** Other voices: dialects, thumbs, English, few words. Written after the rules had been tuned once. */
export const otherVoices = cases(`
Q2 => おるよ => yes
Q2 => おらんなあ => no
Q2 => 一応おります => !~yes
Q2 => 係長がやっとります => ~yes|?
Q2 => 置いとうよ => yes|~yes
Q2 => 任命済 => yes
Q2 => nope => no
Q2 => yep, our IT manager => ~yes|yes
Q2 => 決めてないっす => no|~no
Q2 => 決まってますわ => yes
Q2 => ちゃんとおるけん大丈夫 => ~yes|yes|?
Q2 => まだ空いてます => !?|~no
Q2 => いませんので、来年度から置く予定です => !?|~no
Q3 => 把握しちょります => yes
Q3 => 把握しとらんばい => no
Q3 => 壁に貼っとる => ~yes|?
Q3 => しらん => !?
Q3 => ベンダーのは分かるけど役所のは分からん => !?
Q3 => 電話帳に入ってます => !?|~yes
Q3 => 把握してますん => ?|~yes|yes
Q3 => もちろん把握済み => yes
Q4 => 見とる => yes|~yes
Q4 => 見とらん => no|~no
Q4 => まめにチェックしとりますよ => yes|~yes
Q4 => 届いたら目は通してます => !?|~yes
Q4 => あんまり見れてない => !?|~no
Q4 => やれてへん => no
Q4 => we check them every week => yes|~yes
Q4 => nobody checks => no|~no|?
Q4 => 読む暇がないです => !?|~no
Q5 => mdsもらってチェックした => ~yes|yes
Q5 => 取り寄せたけどまだ見てない => !?|~no
Q5 => んなもん見たことない => !~no|no|?
Q5 => 業者からもらっただけ => !?|~no
Q5 => はい点検済 => yes
Q5 => mds? => term:mds-sds
Q5 => what does SDS stand for => term:mds-sds
Q6 => あるで => yes|~yes
Q6 => ないで => no|~no
Q6 => ないんよ => no|~no
Q6 => んだ => yes|~yes
Q6 => んにゃ、ねえ => no|~no
Q6 => せやで、作っとる => yes|~yes
Q6 => 作っとるけど古い => !~yes|?
Q6 => 作ってないんよねー => no|~no|?
Q6 => 作れてない => no|~no
Q6 => つくれてません💦 => no|~no
Q6 => さくてい済み => yes|~yes
Q6 => 作ってますが何か？ => !?|yes|~yes|how-to-judge
Q6 => 今んとこ無い => no|~no
Q6 => 無いっちゃ無い => !~no|?
Q6 => 無いと困るのはわかってるんですが… => !?|~no
Q6 => いらんやろ => !?|why
Q6 => 去年できたばかりです => yes|~yes
Q6 => 院長に出して承認待ち => !?
Q6 => 案はある => !?
Q6 => びーしーぴーってなに => term:bcp
Q6 => bcp何それ => term:bcp
Q6 => nah we don't => no|~no
Q6 => we've got one => yes|~yes
Q6 => not that I know of => !~no|?
Q6 => yes but it's outdated => !~yes|?
Q6 => yeah I think so => !~yes
Q6 => it's being written => !?
Q6 => We used to have one. => !?
Q6 => はい。ただし災害用のみです => !?
Q6 => はいはい => yes|~yes
Q6 => いいえ(検討中) => !?|~no
Q6 => はぃ => yes|~yes
Q6 => いいぇ => no|~no
Q6 => いいえー => no|~no
Q6 => yes。 => yes
Q6 => ＮＯ => no
Q6 => はい！作成済みです😊 => yes
Q6 => ﾂｸｯﾃﾏｾﾝ => no
Q6 => 作ってある、と前任者が言ってた => !~yes|?
Q6 => 策定してる病院もあるみたいですね => !?
Q6 => 他の病院はどうしてるんですか => how-to-judge
Q6 => これ答えないとだめ？ => how-to-judge|why
Q6 => 義務なの？ => how-to-judge|why
Q6 => 何ページくらい必要? => how-to-judge
Q6-1 => しとらん => no
Q6-1 => 年に一回やっとる => yes|~yes
Q6-1 => 去年一回だけ => !?|~yes
Q6-1 => コロナでやれてない => ~no|no|?
Q6-1 => 来月やるで => !?
Q6-1 => やろうと思ってます => !?
Q7 => 電カル入ってます => yes|~yes
Q7 => 電カルないです => no|~no
Q7 => まだ紙っす => ~no|no
Q7 => 紙と電子の併用 => !?|~yes
Q7 => 使っとーよ => yes|~yes
Q7 => paper only => no|~no
Q7 => we use one => yes
Q7 => 10年前から使ってます => yes|~yes
Q7 => 更新中で今は止まってます => !?
Q8 => 二つあるで => 2|~2
Q8 => 1こ => 1|~1
Q8 => まるに => !?|~2
Q8 => 2番目のやつ => 2|~2
Q8 => 複数とっとるよ => 2|~2
Q8 => とっとらん => 3|~3
Q8 => ないです => 3|~3|?
Q8 => 上から2番目 => 2|~2
Q8 => ２コ => 2|~2
Q8 => 本番機と別に2つ => 2|~2|?
Q8 => 何個かある => !?|~2
Q8 => just one copy => 1|~1
Q8 => 3 copies on tape => 2|~2
Q8 => 数えたことない => !?|~3
Q8 => 3世代×2か所 => !?|~2
Q8 => 2TB => !?
Q8 => 2022年から => !?
Q9 => 両方やっとる => 1|~1
Q9 => 片っぽだけ => 2|~2
Q9 => 1番で => 1
Q9 => 混ぜて使ってる => ~1|?
Q9 => なんのこっちゃ => how-to-judge|?|small-talk
Q9-1 => 外しとる => yes|~yes
Q9-1 => つなぎっぱ => ~no|no|?
Q9-1 => USB抜いてる => !~yes|?
Q9-1 => ネットからは切ってある => yes|~yes|?
Q10 => 毎日やで => 1|~1
Q10 => まいにち => 1|~1
Q10 => 週いち => 1|~1|?
Q10 => 月イチ => 1|~1|?
Q10 => 半年にいっぺん => 3|~3|?
Q10 => 2週間おき => 1|~1
Q10 => every night => 1|~1
Q10 => twice a year => 3|~3
Q10 => ほぼ毎日 => !~1|?
Q10 => 年に4回 => 2|~2
Q10 => 3日に1回 => 1|~1
Q10 => 1時間ごと => 1|~1
Q10 => とった覚えがない => !?|~5
Q10-1 => 7世代とってます => yes|~yes
Q10-1 => 上書きだけ => !~no|?
Q10-1 => スナップショットで残してます => !~yes|?
Q10-2 => 暗号化しとる => yes|~yes
Q10-2 => かけてません => no|~no|?
Q10-2 => bitlocker使ってます => !~yes|?
Q11 => 全部やったで => yes|~yes
Q11 => 手ぇ回らん => !~no|?
Q11 => やりきれてない => !?|~no
Q12 => 全部やりました => yes|~yes
Q12 => やってる途中 => !?
Q13 => 見てへん => no|~no
Q13 => 業者さんが見てくれてます => yes|~yes|?
Q14 => VPNおまへん => none|~none
Q14 => どこにあるか知っとる => yes|~yes|?
Q14 => 置いてない => none|~none|?
Q14 => VPNてなに => term:vpn
Q14 => no vpn here => none|~none
Q15 => fortiのみっす => fortinet_only|~fortinet_only
Q15 => ciscoとforti両方 => both|~both
Q15 => 全部ヤマハ => other_only|~other_only
Q15 => フォーティ使ってない => other_only|~other_only
Q16 => ベンダーに投げてます => !~requested|?
Q16 => 頼んであるけど返事ない => requested|~requested|?
Q16 => セーフでした => !?|~not_affected
Q16 => 該当なし => not_affected|~not_affected
Q16-1 => アプデした => yes|~yes
Q16-1 => アプデしてない => no|~no
Q17-1 => up to date => yes|~yes
Q6 => もどって => back
Q6 => 前のに戻れる？ => back
Q6 => スキップで => park
Q6 => とりま飛ばす => park
Q6 => 後でいい？ => park
Q6 => あした聞いてくる => park|?
Q6 => 今日は終わりにする => pause
Q6 => 落ちます => pause
Q6 => 残りなんぼ => status
Q6 => あと何個 => status
Q6 => where am I => status
Q6 => ここまでの答え見せて => review
Q6 => 電話番号おしえて => contact
Q6 => 誰に電話したらええの => contact|whom-to-ask
Q6 => しめきりいつ => deadline
Q6 => いつまでやったっけ => deadline
Q6 => なしてこげなこと聞くと => why
Q6 => why bother => why
Q6 => これ何の意味があるん => why
Q6 => ﾍﾙﾌﾟ => help
Q6 => へるぷみー => help|?
Q6 => スキップぷ => park|?
Q6 => おおきに => small-talk
Q6 => あざっす => small-talk
Q6 => thx => small-talk
Q6 => q7いきたい => goto:Q7
Q6 => 10-1に飛んで => goto:Q10-1
Q6 => ログの質問どこ => goto:Q13|how-to-judge
Q6 => eigo de => language|?
Q6 => in English please => language
Q6 => どう答えたらええの => how-to-judge
Q6 => どっちなん？ => how-to-judge
Q6 => 情シスに聞いたらいい？ => whom-to-ask|how-to-judge
Q6 => 最初からやらせて => restart
Q6 => 送信して => submit
`)
