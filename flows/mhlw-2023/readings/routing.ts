import type { SurveyInput } from '../../../src/survey/survey.ts'

/** R1–R14: what decides which question comes next. */
export const routing = [
  {
    id: 'R1',
    problem: {
      ja: 'Q17の前に「Fortinet製品の VPN 機器が設置されている場合は、次問以降の回答は不要」とあります。一方、調査項目の表には、Fortinet製品と他社製品の両方がある病院もQ17に回答するよう書かれています。',
      en: 'Before Q17 it says that no further answers are needed where Fortinet devices are installed. The closing table, however, asks hospitals with both kinds to answer Q17.',
    },
    reading: {
      ja: '「Fortinet製品のみが設置されている場合」と読みます。両方ある病院には、Q16〜Q16-2のあとにQ17〜Q17-2もお尋ねします。',
      en: 'We read it as “only Fortinet devices”. Hospitals with both kinds are asked Q16 to Q16-2 and then Q17 to Q17-2.',
    },
    why: {
      ja: '表の「なお」の文がこの場合を名指ししており、そう読まないと両方ある病院の他社製品が報告から漏れるためです。',
      en: 'The sentence in the table names exactly this case; otherwise the other devices of such hospitals would go unreported.',
    },
  },
  {
    id: 'R2',
    problem: {
      ja: '「Fortinet製品以外の VPN 機器を使用している病院は、Q17に進んでください」を文字どおり読むと、両方ある病院はQ16をとばすことになります。',
      en: '“Hospitals using VPN devices other than Fortinet products go on to Q17”, taken literally, would let hospitals with both kinds skip Q16.',
    },
    reading: {
      ja: '「Fortinet製品以外のみを使用している病院」と読みます。',
      en: 'We read it as “hospitals using only devices other than Fortinet products”.',
    },
    why: {
      ja: 'Q16の対象は「Fortinet製品を使用している病院」で、「なお」の文はQ17を加えるもので置き換えるものではないためです。',
      en: 'Q16 addresses every user of Fortinet devices, and the added sentence puts Q17 on top rather than in its place.',
    },
  },
  {
    id: 'R3',
    problem: {
      ja: 'Q15の「はい」だけでは、Fortinet製品のみか、他社製品もあるのかが分からず、次の質問を決められません。',
      en: '“Yes” to Q15 does not tell whether there are other makers as well, so the next question cannot be chosen.',
    },
    reading: {
      ja: '「Fortinetのみ」「両方」「他社のみ」の3つからお選びいただき、回答票では「はい・はい・いいえ」とします。',
      en: 'Three choices are offered: Fortinet only, both, others only. In the official form they become yes, yes and no.',
    },
    why: {
      ja: 'R1の分岐に必要で、自由記述からは機械的に判断できないためです。',
      en: 'R1 needs to know, and free text cannot tell it reliably.',
    },
  },
  {
    id: 'R4',
    problem: {
      ja: 'VPN機器がない場合に「次問以降の回答は不要」という文がQ14の前にあり、「次問」がQ14なのかQ15なのか分かりません。',
      en: '“The following questions need no answer” without VPN devices stands before Q14, leaving open whether that means from Q14 or from Q15.',
    },
    reading: {
      ja: 'Q14に「VPN機器は設置されていない」という選択肢を置き、そこで終わります。回答票のQ14は空欄（対象外）にします。',
      en: 'Q14 offers “No VPN device is installed” and the survey ends there. In the official form Q14 stays blank (not applicable).',
    },
    why: {
      ja: '機器の有無はお尋ねでき、事実と違う「はい・いいえ」は残らないため、どちらの読み方とも矛盾しません。',
      en: 'The existence of devices is asked and no false yes or no is recorded, which suits both ways of reading.',
    },
  },
  {
    id: 'R5',
    problem: {
      ja: 'Q14の設問は「設置場所を把握しているか」、説明は「設置されているか」を尋ねています。',
      en: 'Q14 asks whether you know the place; its explanation asks whether a device is installed.',
    },
    reading: {
      ja: 'はい・いいえは設問の文で決め、「設置されていない」は別の選択肢とします。',
      en: 'The question decides yes or no; “none installed” is a choice of its own.',
    },
    why: {
      ja: '設問の文は調査項目の表とも一致しています。',
      en: 'The question is worded the same in the table.',
    },
  },
  {
    id: 'R6',
    problem: {
      ja: 'Q14が「いいえ」のときに次へ進む質問と、一部の機器だけ場所が分かる場合の答え方が書かれていません。',
      en: 'It is not said what follows a “no” to Q14, nor what to answer if the place of only some devices is known.',
    },
    reading: {
      ja: '「いいえ」でもQ15をお尋ねします。場所の分からない機器が1台でもあれば「いいえ」です。',
      en: 'Q15 follows a “no”, too. One device whose place is unknown makes it “no”.',
    },
    why: {
      ja: '調査が終わるのは機器がない場合だけと書かれているためです。',
      en: 'Only the absence of devices is said to end the survey.',
    },
  },
  {
    id: 'R7',
    problem: {
      ja: 'Q16-1の「対象のソフトウェアを使用していた病院は回答すること」という条件は、調査項目の表にだけあります。',
      en: 'The condition for Q16-1 (“hospitals where the affected software was in use”) is found only in the table.',
    },
    reading: {
      ja: 'この条件を用い、対象だった病院にだけお尋ねします。',
      en: 'We apply it: only hospitals that were affected are asked.',
    },
    why: {
      ja: '対象でなかった病院が「いいえ」となり、更新を怠ったように見えるのを避けるためです。',
      en: 'Otherwise hospitals never affected would have to answer “no” and look unpatched.',
    },
  },
  {
    id: 'R8',
    problem: {
      ja: 'Q16は「確認した」または「依頼した」を1つの「はい」にまとめており、対象だったかどうかと、回答待ちの扱いが分かりません。',
      en: 'Q16 joins “checked” and “asked the vendor” in one yes and does not tell whether the software was affected, nor what waiting means.',
    },
    reading: {
      ja: 'どちらかをしていれば「はい」とし、「対象だった」「対象外」「依頼中」「未確認」の4つからお選びいただきます。依頼中はQ16-1をお尋ねせず、返事が来たら選び直していただきます。',
      en: 'Either is a yes; four choices are offered: affected, not affected, asked, neither. While waiting, Q16-1 is skipped; choose again when the answer comes.',
    },
    why: {
      ja: '「または」の文字どおりで、R7の判断にも必要です。',
      en: 'It is the literal “or”, and R7 needs the fact.',
    },
  },
  {
    id: 'R9',
    problem: {
      ja: 'Q16が「いいえ」のとき、Q16-1に答えるのかが書かれていません。',
      en: 'It is not said whether Q16-1 follows a “no” to Q16.',
    },
    reading: {
      ja: 'Q16-1はお尋ねせず、Q16-2に進みます。',
      en: 'Q16-1 is not asked; Q16-2 comes next.',
    },
    why: {
      ja: '「Q16において確認した」という条件を満たさず、Q16-2にはその条件がないためです。',
      en: 'The condition “checked in Q16” is not met, and Q16-2 has no such condition.',
    },
  },
  {
    id: 'R10',
    problem: {
      ja: 'Q10で「更新していない」を選んだ場合に、Q10-1とQ10-2に答えるのかが書かれていません。',
      en: 'It is not said whether Q10-1 and Q10-2 follow “not updated” in Q10.',
    },
    reading: { ja: 'そのままお尋ねします。', en: 'They are asked all the same.' },
    why: {
      ja: 'Q10〜Q10-2の対象は、例外なく「Q8で①または②を選択した方」とされているためです。',
      en: 'Q10 to Q10-2 are for those who chose 1 or 2 in Q8, without exception.',
    },
  },
  {
    id: 'R11',
    problem: {
      ja: 'オフライン保管（Q9-1）は、バックアップが2つ以上の病院にだけ尋ねられます。1つだけをオフラインで持つ病院は答えられません。',
      en: 'Offline storage (Q9-1) is asked only of hospitals with two or more backups; one with a single offline copy cannot say so.',
    },
    reading: {
      ja: '印刷されたとおりとし、直しません。',
      en: 'We keep it as printed and do not mend it.',
    },
    why: {
      ja: '条件が明記されているためです。公表された「オフライン」の割合は母数が広く、ご自身の回答とは比べられません。',
      en: 'The condition is explicit. The published offline share rests on a wider base and cannot be compared.',
    },
  },
  {
    id: 'R12',
    problem: {
      ja: 'Fortinet製品と他社製品の両方がある病院は、同じ文（Q16-2とQ17-2）に2回出会います。',
      en: 'Hospitals with both kinds meet the same sentence twice (Q16-2 and Q17-2).',
    },
    reading: {
      ja: 'Q16-2はFortinet製品、Q17-2はそれ以外についての、別の回答とします。',
      en: 'Two answers: Q16-2 for the Fortinet devices, Q17-2 for the others.',
    },
    why: { ja: 'それぞれのまとまりに置かれているためです。', en: 'Each stands in its own block.' },
  },
  {
    id: 'R13',
    problem: {
      ja: 'VPN機器があるかどうか分からない場合の答え方がありません。',
      en: 'There is no answer for not knowing whether a VPN device exists.',
    },
    reading: {
      ja: '選択肢は増やさず、「あとで」で保留にします。ベンダーに確認して答えるまで、提出はできません。',
      en: 'No choice is added: the question is parked until you have checked with your vendors, and submitting waits for it.',
    },
    why: {
      ja: '要領が「保守ベンダー含め確認した上」の回答を求めているためです。',
      en: 'The guide asks to confirm with the maintenance vendors before answering.',
    },
  },
  {
    id: 'R14',
    problem: {
      ja: '「回答を提出してください」はVPN機器のない場合などにだけ書かれ、Q17-2のあとの案内がありません。',
      en: '“Please submit” is printed only for some cases; nothing is said after Q17-2.',
    },
    reading: {
      ja: 'どの道すじでも、最後の質問のあとは見直し、提出と進みます。',
      en: 'Every route ends with the review and then submission.',
    },
    why: { ja: '明記はありませんが、そう考えるのが自然なためです。', en: 'It is implied.' },
  },
] satisfies SurveyInput['readings']
