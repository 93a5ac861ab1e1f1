import { type Text, text } from '../text.ts'
import type { Device } from './value.ts'

/** The sentences of the question kinds: labels, hints, and what is wrong with an input. */
export const words = {
  separator: text(' ／ ', ' / '),
  listSeparator: text('、', '; '),
  unknown: text('不明', 'unknown'),
  notAChoice: text('選択肢の中からお選びください。', 'Please choose one of the options.'),
  tooLong: text(
    '長すぎます。短くしてもう一度お送りください。',
    'That is too long. Please shorten it and send it again.',
  ),
  writeSomething: text('文章でご記入ください。', 'Please write your answer.'),
  askText: text('文章でお答えください。', 'Please answer in your own words.'),
  writeDate: text(
    '日付でお答えください（例: 2025年6月1日、令和7年6月1日、今日）。',
    'Please give a date (for example: 2025-06-01, or today).',
  ),
  writeYear: text(
    '年もご記入ください（例: 2025年6月1日）。',
    'Please give the year as well (for example: 2025-06-01).',
  ),
  pickSome: text('当てはまるものをお選びください。', 'Please pick what applies.'),
  pickMore: text(
    '当てはまるものをすべて選んだら「以上です」を押してください。',
    'When all that apply are picked, press “That is all”.',
  ),
  pickNumbers: text(
    '番号でお答えください（例: 1と3）。',
    'Please answer with numbers (for example: 1 and 3).',
  ),
  pickDone: text('以上です', 'That is all'),
  openForm: text('記入する', 'Fill in'),
  submitForm: text('記録する', 'Record'),
  openDevices: text('機器を記入する', 'List the devices'),
  addRow: text('機種を追加', 'Add a model'),
  removeRow: text('この機種を削除', 'Remove this model'),
  askDevices: text(
    '機種ごとに1行でご記入ください（例: FortiGate 60F, 2台, 7.0.9）。終わったら「以上」とお送りください。わからない項目は「不明」で構いません。',
    'One line for each model, please (for example: FortiGate 60F, 2 units, 7.0.9). Send "done" when the list is complete. Write "unknown" for anything you do not know.',
  ),
  writeDevices: text(
    '機種名・台数・OSのバージョンを1行に1機種でご記入ください（例: FortiGate 60F, 2台, 7.0.9）。',
    'Please give model, number of units and OS version, one model a line (for example: FortiGate 60F, 2 units, 7.0.9).',
  ),
  askAnyDevices: text(
    '機種ごとに1行でご記入ください（例: ヤマハ RTX830, 2台, 15.02）。終わったら「以上」とお送りください。わからない項目は「不明」で構いません。',
    'One line for each model, please (for example: Yamaha RTX830, 2 units, 15.02). Send "done" when the list is complete. Write "unknown" for anything you do not know.',
  ),
  writeAnyDevices: text(
    'メーカー名・機種名・台数・OSのバージョンを1行に1機種でご記入ください（例: ヤマハ RTX830, 2台, 15.02）。',
    'Please give maker, model, number of units and OS version, one model a line (for example: Yamaha RTX830, 2 units, 15.02).',
  ),
  tooManyRows: text('一度に記録できるのは200機種までです。', 'At most 200 models can be recorded.'),
  unknownKept: text(
    '「不明」または空欄の項目があります。このまま記録しますが、提出前に保守ベンダーへご確認ください。',
    'Something is unknown or blank. It is kept as it is; please check with your maintenance vendor before submitting.',
  ),
  whichRow: (rows: number) =>
    rows === 0
      ? text('まだ機器が記入されていません。', 'No device is listed yet.')
      : text(
          `どの行のことかわかりませんでした。「${rows > 1 ? '2行目は3台' : '1行目は3台'}」のように、1〜${rows}の番号でお知らせください。`,
          `I could not tell which row is meant. Please give its number, 1 to ${rows}, for example “row ${rows > 1 ? 2 : 1}: 3 units”.`,
        ),
  rowMoved: text(
    'そのボタンのあとに一覧が変わっています。今の一覧の番号でお選びください。',
    'The list has changed since that button was shown. Please choose from the list as it is now.',
  ),
  lineUnread: (line: string) =>
    text(`この行は読み取れませんでした: ${line}`, `This line could not be read: ${line}`),
  lineLacks: (row: Device, missing: Text) =>
    text(`「${row.maker} ${row.model}」: ${missing.ja}`, `“${row.maker} ${row.model}”: ${missing.en}`),
  manyDevices: (count: number, first: string, others: number) =>
    text(`${count}機種（${first} ほか${others}機種）`, `${count} models (${first}; and ${others} more)`),
  impliedChoice: (choice: Text) =>
    text(
      `「${choice.ja}」のご回答としてお預かりします。違うときは、下の選択肢からお選びください。`,
      `I take this as the answer “${choice.en}”. If that is wrong, choose another answer below.`,
    ),
  othersLater: (count: number, question: string) =>
    text(
      `他社製品の${count}機種は、${question} の一覧に控えました。`,
      `${count === 1 ? 'One model' : `${count} models`} of other makers: kept for ${question}.`,
    ),
  otherMaker: (maker: string) =>
    text(
      `${maker} 以外の機種が含まれています。ここは ${maker} の機種だけをご記入いただく欄です。書き直すときは「変更」をお選びください。`,
      `Some of these are not made by ${maker}, and this list is for ${maker} only. To write it again, choose “Change”.`,
    ),
  contactProposed: text(
    'このように読み取りました。よろしければ「この内容で記録する」を押してください。直すときは「電話だけ 03-1234-5678」のように送るか、入力フォームをお使いください。',
    'This is what I read. If it is right, press “Record it like this”. To mend one part, write for example “phone: 03-1234-5678”, or use the form.',
  ),
  contactPartly: (next: Text) =>
    text(`このように読み取りました。${next.ja}`, `This is what I read. ${next.en}`),
  extensionAlone: text(
    '内線番号だけでは外部からご連絡できません。電話番号（市外局番から）かメールアドレスをご記入ください。',
    'An extension alone cannot be reached from outside. Please give a phone number with area code, or a mail address.',
  ),
  contact: {
    name: {
      label: text('氏名', 'Name'),
      hint: undefined,
      ask: text('ご回答者の氏名をお知らせください。', 'What is your name?'),
      missing: text('氏名をご記入ください（例: 山田 太郎）。', 'Please give your name.'),
    },
    corporation: {
      label: text('法人名', 'Corporation'),
      hint: text('例: 医療法人○○会', 'e.g. the medical corporation that runs the hospital'),
      ask: text('所属の法人名をお知らせください。', 'Which corporation do you belong to?'),
      missing: text(
        '法人名をご記入ください（例: 医療法人○○会）。',
        'Please give the name of the corporation.',
      ),
    },
    hospital: {
      label: text('病院名', 'Hospital'),
      hint: undefined,
      ask: text('病院名をお知らせください。', 'Which hospital do you answer for?'),
      missing: text('病院名をご記入ください。', 'Please give the name of the hospital.'),
    },
    contact: {
      label: text('連絡先', 'Contact'),
      hint: text(
        '電話番号（市外局番から）またはメールアドレス',
        'phone number with area code, or mail address',
      ),
      ask: text(
        '連絡先をお知らせください。電話番号（市外局番から）またはメールアドレスで結構です。',
        'How can you be reached? A phone number with area code or a mail address will do.',
      ),
      missing: text(
        '電話番号（市外局番から、例: 03-1234-5678）またはメールアドレスをご記入ください。',
        'Please give a phone number with area code (for example 03-1234-5678) or a mail address.',
      ),
    },
  } satisfies Record<string, { label: Text; hint: Text | undefined; ask: Text; missing: Text }>,
  device: {
    maker: {
      label: text('メーカー名', 'Maker'),
      hint: text('例: Cisco、ヤマハ', 'e.g. Cisco, Yamaha'),
      missing: text('メーカー名をご記入ください。', 'Please give the maker.'),
    },
    model: {
      label: text('機種名', 'Model'),
      hint: text('例: FortiGate 60F', 'e.g. FortiGate 60F'),
      missing: text('機種名をご記入ください。', 'Please give the model.'),
    },
    count: {
      label: text('台数', 'Units'),
      hint: text('数字、または「不明」', 'a number, or "unknown"'),
      missing: text(
        '台数を数字でご記入ください（わからないときは「不明」）。',
        'Please give a number, or "unknown".',
      ),
    },
    os: {
      label: text('OSのバージョン', 'OS version'),
      hint: text('例: 7.0.9、または「不明」', 'e.g. 7.0.9, or "unknown"'),
      missing: text(
        'OSのバージョンをご記入ください（わからないときは「不明」）。',
        'Please give the OS version, or "unknown".',
      ),
    },
  },
  deviceLine(row: Device): Text {
    const name = row.model.startsWith(row.maker) ? row.model : `${row.maker} ${row.model}`.trim()
    return {
      ja: `${name} ${row.count === null ? '台数不明' : `${row.count}台`}（OS ${row.os === '' ? '不明' : row.os}）`,
      en: `${name} × ${row.count ?? 'unknown'} (OS ${row.os === '' ? 'unknown' : row.os})`,
    }
  },
}
