import type { IntentName } from '../tags.ts'

/**
 * Words that ask for something to be done or shown. `whole` words are enough by themselves; `part` words need the
 * rest of the sentence to be about the conversation, too ("質問", "回答", "前").
 */
export const commands: readonly { intent: IntentName; whole?: string; part?: string }[] = [
  {
    intent: 'back',
    whole:
      '戻る もどる 戻って もどって 戻り 戻りたい 戻して もどして 戻れ 戻れる 戻 もど 前に戻る 前の質問 前の問題 まえの質問 前の設問 前の問 ひとつ前 1つ前 1個前 一個前 直前 さっきの質問 さっきの さっきのやつ 手前 前へ 前に back go_back previous undo prev 取り消したい 間違えた まちがえた 間違えました まちがえました 押し間違えた 押し間違い 打ち間違えた ミスった 入力ミス 答えを間違え step_back last_question one_back oops my_mistake misclicked',
  },
  {
    intent: 'park',
    whole:
      '置いといて 置いといてください 置いておいて あとで 後で あとから 後から 後ほど のちほど 後にする あとにする あとまわし 後回し スキップ skip 飛ばす 飛ばし とばす とばし 飛ばして とばして 飛ば とば パス pass later 保留 ほりゅう 次へ 次に進む 次の質問 次の質問へ 次いこう 次 つぎ next 先に進む 先に進みたい 先へ 進む 進めて 進んで 進みたい 飛ばしたい 宿題 pend postpone come_back_to_this come_back_later answer_later do_it_later later_please skip_this not_now next_question move_on leave_it put_aside set_aside hold',
  },
  {
    intent: 'pause',
    whole:
      '続きは来週 続きは今度 続きは明日 続きは後で 続きはあとで 保存して終了 中断 ちゅうだん 中断する 休憩 きゅうけい 一旦止める 一旦中断 一旦終わり 一旦終了 一旦ここまで 今日はここまで ここまで ここまでにする ここまでにします 今日は終わり 今日は終わります 今日はおしまい 今日はこれで また明日 また今度 続きは明日 続きはまた 続きは後日 明日やる 明日やります 明日続き また後日 後日 ストップ 止める 止めたい 止めます やめる やめます やめたい やめとく もうやめる 終わる 終わります 終わりたい 終了 終了する 終了します 離席 席を外します 席外す 会議なので 会議が 会議 電話が来た 電話なので 急患 呼ばれた 呼ばれたので 呼ばれました 抜けます 落ちます 帰ります 帰る 退勤 一時停止 pause stop quit exit take_a_break break brb gotta_go got_to_go see_you_tomorrow continue_tomorrow finish_later thats_it_for_today enough_for_today call_it_a_day',
  },
  {
    intent: 'resume',
    whole:
      '再開 さいかい 再開する 再開します 続き つづき 続きから 続きを 続ける つづける 続けます 続けて 続けたい 続行 続行する 再スタート resume continue carry_on go_on keep_going pick_up_where',
  },
  {
    intent: 'start',
    whole:
      '開始 かいし 開始する 始める はじめる 始めます 始めたい はじめたい 始めて スタート start begin get_started start_survey アンケート開始 調査開始 回答を始め',
  },
  {
    intent: 'status',
    whole:
      'どこまでやりました どこまで答えました どこまで進みました 進捗 進み具合 あと何個 あとなんぼ 残りなんぼ where_am_i where_are_we あと何問 あといくつ 残り 残りは 残り何問 のこり 何問目 何問ある 何問 今何問目 どこまで どこまで進んだ どこまで答えた どこまでやった 進行状況 回答状況 ステータス 状況 status progress how_many_left how_many_more how_many_questions how_far how_much_longer how_much_is_left how_long_will 所要時間 どれくらいかかる 何分かかる あとどれくらい あとどのくらい 全部で何問 全何問 ゴール まだまだある まだ続く where_are_we what_question questions_left remaining questions_remain left_to_answer',
  },
  {
    intent: 'review',
    whole:
      '確認画面 一覧 一覧表示 見直し 見直す 見直したい 見直 回答一覧 回答の一覧 回答確認 答えを確認 回答を確認 回答を見 答えを見 回答を表示 ここまでの回答 ここまでの答え 今までの回答 これまでの回答 いままでの回答 これまでの答え 今までの答え 回答内容 入力内容 入力した内容 答えた内容 回答した内容 レビュー 全部見せて まとめて見 振り返り 振り返 確認 リスト review my_answers answers_so_far see_my_answers summary overview_of_my list_my_answers check_my_answers what_have_i_answered what_did_i_answer 何て答え なんて答え 何と答え どう答えた',
  },
  {
    intent: 'submit',
    whole:
      '提出 ていしゅつ 提出する 提出します 提出して 提出したい 提出お願いします 送信 送信する 送信します 送信して 送って 送ります 送る 送りたい submit send send_it hand_in turn_it_in file_it 出します これで出して これで出す これで出します 回答を出',
  },
  {
    intent: 'restart',
    whole:
      '最初から 最初からやり直す 最初からやり直し 最初からやり直したい 初めから はじめから 一から いちから 1から 最初に戻る 最初に戻 始めから やり直し やり直す やり直したい やりなおし やりなおす やり直 リセット reset restart start_over start_again from_the_beginning from_scratch 全部消して 全部消す 全部やり直し 全消し 回答を消して 回答を全部消 クリアする ゼロから',
  },
  {
    intent: 'reopen',
    whole:
      '変えたい 変える 変えて 直す もう一度出したい 再提出 修正したい 訂正したい 直したい 修正 訂正 編集 edit reopen 提出後の修正 回答を修正 回答を直 変更したい 変更 取り下げ amend correct_my make_a_correction',
  },
  {
    intent: 'help',
    whole:
      'ヘルプ へるぷ help 使い方 使いかた つかいかた 操作方法 操作がわからない 操作がわかりません 操作 コマンド 何ができる なにができる 何ができますか できること 助けて たすけて 困った 困りました こまった こまってます 困ってます 困っています どうすればいい どうすればいいの どうしたらいい どうしたらいいの どうすれば 何をすれば なにをすれば 使い方がわからない やり方がわからない commands how_does_this_work how_do_i_use what_can_you_do what_can_i_do what_do_i_do how_to_use stuck im_lost usage メニュー menu sos 説明して 案内',
  },
  {
    intent: 'why',
    whole:
      '理由 りゆう 目的 もくてき 意図 必要性 意味ある 意味あるの 意味あるん 意味ない 意味ないでしょ なんの意味 何の意味 意義 背景 何のため 何のために なぜ聞く 何になる 何に使う 何に使うの 何に使われる 必要なの 必要なん 必要? 必要ですか 必要あるの 必要あります なんの役に 何の役に 役に立つ 重要なの 大事なの 重要ですか そんなに大事 そんなに重要 why why_is_this why_does_this why_do_you why_ask reason purpose rationale point_of does_it_matter matter important necessary why_should なして',
  },
  {
    intent: 'how-to-judge',
    whole:
      'どう答えたら どう答えりゃ どげん答え 用語 用語の意味 意味を教えて 判断 判断基準 判定 基準 判断に迷 迷う 迷って 迷い 迷います 迷っています 迷ってます まよう 悩む 悩みます 悩んで 悩ましい 選び方 答え方 どう答え どう答えれば どう選 どう判断 どれを選 どっちを選 どちらを選 どれになる どっちになる どちらになる どっちにすれば どれにすれば どれに当てはまる 該当 例を 具体例 たとえば? 具体的に どういう意味 どういうこと どゆこと 質問の意味 意味がわからない 意味が分からない 意味不明 質問がわからない 質問が分からない 言ってる意味 言っている意味 難しい 難しいです むずかしい よくわからない質問 わかりにくい 分かりにくい 詳しく くわしく もっと詳しく 解説 説明 かみ砕いて 噛み砕いて わかりやすく criteria how_to_judge how_do_i_decide how_do_i_judge how_should_i_answer which_one what_counts what_counts_as what_does_this_question what_is_being_asked dont_understand_the_question dont_get_it confusing confused elaborate more_detail details example for_example what_do_you_mean what_qualifies clarify rephrase',
  },
  {
    intent: 'whom-to-ask',
    whole:
      '誰に聞けば だれに聞けば 誰に聞く 誰に聞いたら 誰に確認 だれに確認 誰に問い合わせ 誰が知って 誰が詳しい 誰なら どこに聞けば どこに聞く どこに聞いたら どこを見れば どこを見たら どこを確認 どこで確認 どこに書いて どこでわかる どこで分かる どこを調べ 誰に相談 どこに相談 聞く相手 確認先 誰に尋ね どこを探せば どうやって調べ どうやって確認 調べ方 確認方法 確認のしかた who_should_i_ask who_do_i_ask who_to_ask whom_to_ask whom_should_i whom_do_i who_knows_this who_would_know who_can_i_ask where_can_i_find where_do_i_find where_do_i_look where_should_i_look where_to_look how_can_i_find_out how_do_i_find_out how_do_i_check',
  },
  {
    intent: 'official',
    whole:
      '文章 質問文 設問文 問題文 正式な 正式な文章 原文 公式 公式の 正式な文 元の文 元の文章 要領 回答要領 要領の文 文面 根拠 出典 ソース 引用元 通知の原文 全文 設問文 official official_text original_text original_wording exact_wording wording source full_text',
  },
  {
    intent: 'contact',
    whole:
      '問い合わせ先 問合せ先 問合わせ先 といあわせ先 問い合わせ窓口 問い合わせたい 問い合わせ 問合せ といあわせ 照会先 窓口 相談窓口 電話番号 電話したい 電話 でんわ 電話する tel ホットライン サポート窓口 サポートセンター 厚労省に聞きたい 厚労省の連絡先 厚生労働省の連絡先 担当者と話 担当と話 人と話 担当者につな 人間に 人間と オペレーター 連絡先を教えて 連絡先は? 事務局 電話で聞きたい 直接聞きたい contact phone phone_number telephone hotline help_desk helpdesk support_desk call_someone who_do_i_call whom_do_i_call talk_to_a_human talk_to_someone speak_to_someone speak_to_a_human contact_information contact_info ministrys_number gmisのログイン gmisにログイン',
  },
  {
    intent: 'deadline',
    whole:
      'いつまでやった いつまでだった いつまでだっけ いつまでやったっけ 締切 締め切り しめきり 〆切 締切り 締切日 期日 いつまで いつまでに 期限は 提出期限 回答期限 期限 調査期間 回答期間 まだ間に合う 間に合う 間に合います 間に合いますか 間に合い まにあう 期限過ぎ 過ぎてる もう遅い 遅れても 何日まで deadline due due_date when_is_it_due when_is_this_due by_when too_late time_limit cutoff closing_date last_day',
  },
  {
    intent: 'about',
    whole:
      '依頼事項 依頼文 調査対象 回答方法 調査について この調査について 全文 about about_the_survey circular covering_letter',
  },
  {
    intent: 'language',
    whole:
      '英語で 英語にして 英語に 英語 日本語で 日本語にして 日本語に 日本語 english in_english in_japanese japanese switch_to_english switch_to_japanese 言語 language えいご にほんご speak_english speak_japanese 日本語でおk',
  },
  {
    intent: 'goto',
    whole:
      'いきたい いく いって 移動 移る 移って 移りたい 行く 行って 行きたい 行き ジャンプ ジャンプして 飛ぶ 飛んで 開いて 開く 開きたい へ行く 見に行く に戻る に戻りたい に戻って へ戻る goto go_to jump_to jump go move_to open take_me_to back_to change_my_answer_to return_to',
  },
  {
    intent: 'small-talk',
    part: '入力 入力した 記入 記入した 質問 設問 問題 問 画面 項目 アンケート 調査 回答 答え やつ ところ 部分 ページ これ この question screen survey answer answers item part 今の いまの bot ボット',
  },
]
