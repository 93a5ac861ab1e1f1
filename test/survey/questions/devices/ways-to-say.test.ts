import { describe, expect, test } from 'vitest'
import { readList } from '../../../../src/survey/questions/devices/read-list.ts'
import { mhlw as survey } from '../../../support/flows.ts'

/** Each row as "model | count | version", with its doubts behind it where it has any. */
const read = (text: string, maker?: string) =>
  readList(text, survey.makers, maker).rows.map(({ device: { model, count, os }, doubts }) =>
    [model, count ?? '', os, ...doubts].join(' | '),
  )

describe('what is said once of several devices', () => {
  test.each([
    [
      'RTX1210 2台、RTX830 5台、バージョンは全部Rev.15.02.30',
      ['RTX1210 | 2 | Rev.15.02.30', 'RTX830 | 5 | Rev.15.02.30'],
    ],
    [
      'RTX1210 2台\nRTX830 5台\nOSはどちらもRev.15.02.30です',
      ['RTX1210 | 2 | Rev.15.02.30', 'RTX830 | 5 | Rev.15.02.30'],
    ],
    ['FG-100F/FG-200F 各1台 いずれも7.2.5', ['FG-100F | 1 | 7.2.5', 'FG-200F | 1 | 7.2.5']],
    [
      '1921が二つと892が一つ。OSはどれもわからないです',
      ['1921 | 2 | 不明 | maker', '892 | 1 | 不明 | maker'],
    ],
  ])('%j', (text, rows) => expect(read(text)).toEqual(rows))

  test.each([
    ['FG-60F\t2\t7.2.8\nFG-80F\t1\t〃', ['FG-60F | 2 | 7.2.8', 'FG-80F | 1 | 7.2.8']],
    ['①FG-60F 7.2.9（1台）②FG-70F 7.4.4（2台）', ['FG-60F | 1 | 7.2.9', 'FG-70F | 2 | 7.4.4']],
    ['Q15の60Fの台数を3台に変更したい', []],
    [
      '機種名\t台数\tバージョン\t設置場所\nFG-60F\t2\t7.2.5\t本館\nFG-80F\t1\t7.0.12\t別館',
      ['FG-60F | 2 | 7.2.5', 'FG-80F | 1 | 7.0.12'],
    ],
    ['60Fは3台に直したいのですが', []],
  ])('%j', (text, rows) => expect(read(text, 'Fortinet')).toEqual(rows))

  test('各1台 of one model counts places, and is shown', () => {
    expect(read('本館、別館、健診センターにFortiGate-60F各1台、v7.0.15')).toEqual([
      'FortiGate-60F | 3 | v7.0.15 | count | model',
    ])
  })

  test('a total has to be what the counts come to', () => {
    expect(read('RTX830 2台 15.2.3、RTX810 1台 11.1.2、計3台')).toEqual([
      'RTX830 | 2 | 15.2.3',
      'RTX810 | 1 | 11.1.2',
    ])
    expect(read('RTX830 2台 15.2.3、RTX810 1台 11.1.2、計4台')).toEqual([
      'RTX830 | 2 | 15.2.3 | count',
      'RTX810 | 1 | 11.1.2 | count',
    ])
  })
})

describe('what is said afterwards', () => {
  test.each([
    '60Fが4台、80Fが2台、合計6台です。OSは60Fが7.2.8、80Fが7.4.3',
    '60F 4台\n80F 2台\n60Fは7.2.8、80Fは7.4.3',
  ])('%j names versions by the model', (text) =>
    expect(read(text, 'Fortinet')).toEqual(['60F | 4 | 7.2.8', '80F | 2 | 7.4.3']),
  )

  test('another name in brackets is no other device', () => {
    expect(read('FortiWiFi 60E 1台 (FWF60E v6.4.8,build1914)')).toEqual([
      'FortiWiFi 60E | 1 | v6.4.8,build1914',
    ])
    expect(read('FortiGate 60F (FGT60F) 2台 v7.2.8 build1639')).toEqual([
      'FortiGate 60F | 2 | v7.2.8 build1639',
    ])
  })

  test('a correction takes the place of what was said, and is shown', () => {
    expect(read('FortiGate 60Fが2台、いや3台でした。7.2.8')).toEqual([
      'FortiGate 60F | 3 | 7.2.8 | count | model',
    ])
    expect(read('FortiGate 60Fが2台…訂正、3台です。7.2.8')).toEqual([
      'FortiGate 60F | 3 | 7.2.8 | count | model',
    ])
    expect(read('60Fが2台あります。すみません、80Fでした。', 'Fortinet')).toEqual([
      '80F | 2 | 不明 | model | os',
    ])
  })
})

describe('tables, labels and lists', () => {
  test('the name beside a model number is not the model; 〃 and 同上 are what stands above', () => {
    expect(
      read(
        '装置名,型番,メーカー,台数,バージョン\n外来,C921J-4P,Cisco,1,15.9(3)M6\n検査室,C891FJ-K9,同上,2,〃',
      ),
    ).toEqual(['C921J-4P | 1 | 15.9(3)M6 | model', 'C891FJ-K9 | 2 | 15.9(3)M6 | model'])
    expect(
      readList('ヤマハ\tRTX1210\t1\t14.1\n〃\tRTX830\t2\t15.2', survey.makers).rows[1]?.device.maker,
    ).toBe('YAMAHA')
  })

  test.each([
    '【メーカー】NEC\n【機種】IX2215\n【台数】3台\n【OS】10.7.18',
    'メーカー　NEC\n機種　　　IX2215\n台数　　　3台\nOS　　　　10.7.18',
    '機器　：NEC IX2215\n設置　：2階\n数量　：3\nOS　　：10.7.18',
    'メーカー\tNEC\n機種\tIX2215\n台数\t3\nOS\t10.7.18',
  ])('%j is one device', (text) =>
    expect(read(text).map((row) => row.replace(' | model', ''))).toEqual(['IX2215 | 3 | 10.7.18']),
  )

  test('a count in front begins a device', () => {
    expect(read('2台:FG-60E(6.0.9)、1台:FG-200E(6.4.9)')).toEqual([
      'FG-60E | 2 | 6.0.9',
      'FG-200E | 1 | 6.4.9',
    ])
  })

  test('a line of a dashboard is one device, by its serial number; its status is shown', () => {
    expect(read('MX64\tQ2KN-AAAA-0001\tMX 18.107.2\tonline')).toEqual([
      'MX64 | 1 | MX 18.107.2 | count | model',
    ])
  })
})

test('what a device prints beside its status is no device, and a person may say how many there are', () => {
  expect(
    read(
      '同じものが2台\nCisco IOS Software, C900 Software, Version 15.9(3)M6, RELEASE SOFTWARE\nCopyright (c) 1986-2022 by Cisco Systems, Inc.\nCisco C921J-4P (1 RU) processor with 488524K/53248K bytes',
    ),
  ).toEqual(['C921J-4P | 2 | 15.9(3)M6 | count'])
  expect(read('Copyright 2007-2022 by A10 Networks, Inc.')).toEqual([])
})

test('a version is what was typed: only a word that stands apart and names it is left out', () => {
  const version = (text: string) => readList(text, survey.makers).rows[0]?.device.os
  expect(version('RTX830 2台 v15.2')).toBe('v15.2')
  expect(version('RTX830 2台 Ver.15.2')).toBe('Ver.15.2')
  expect(version('RTX830 2台 Ver. 15.2')).toBe('15.2')
  expect(version('RTX830 2台 ファームVer.15.2 (build 39)')).toBe('Ver.15.2 (build 39)')
})

test('what is said beside a device is no part of it', () => {
  expect(read('台数は3台、全部60Fで7.2.8です', 'Fortinet')).toEqual(['60F | 3 | 7.2.8'])
  expect(read('FortiGate60F 冗長構成1組(2台) 7.2.8')).toEqual(['FortiGate60F | 2 | 7.2.8 | model'])
  expect(read('Ivanti Connect Secure ISA6000 2台 22.7R2.6 (build 3981)')).toEqual([
    'ISA6000 | 2 | 22.7R2.6 (build 3981) | model',
  ])
  expect(read('院内にはありません。健診センターにRTX830が1台だけ。Rev.15.02.30')).toEqual([
    'RTX830 | 1 | Rev.15.02.30 | model',
  ])
  expect(read('RTX830が1台ありましたが撤去しました。')).toEqual([])
})

test('同じ behind a device is the version of the one before; a running number is no count', () => {
  expect(read('SRX300 1台 21.4R3-S5.4\nSRX345 2台 同上')).toEqual([
    'SRX300 | 1 | 21.4R3-S5.4',
    'SRX345 | 2 | 21.4R3-S5.4',
  ])
  expect(read('1\tFortiGate 60F\t2\t7.2.8\n2\tFortiGate 40F\t1\t7.2.8')).toEqual([
    'FortiGate 60F | 2 | 7.2.8',
    'FortiGate 40F | 1 | 7.2.8',
  ])
  expect(read('メーカー/機種/台数/OS\nNEC/IX2106/3/10.8.36')).toEqual(['IX2106 | 3 | 10.8.36'])
})

test('a place, a serial number and the count of a family are no device and no part of one', () => {
  expect(read('3F検査室 FortiGate 40F 1台 7.0.15')).toEqual(['FortiGate 40F | 1 | 7.0.15 | model'])
  expect(read('FortiGate 60F 2台 7.2.8 FGT60FTK20000001, FGT60FTK20000002')).toEqual([
    'FortiGate 60F | 2 | 7.2.8 | model',
  ])
  expect(read('fortigateが3つ。60f 2つと100f 1つ 全部7.0.12', 'Fortinet')).toEqual([
    '60f | 2 | 7.0.12',
    '100f | 1 | 7.0.12',
  ])
})

test.each([
  '機種: Vigor2927 / 台数: 2 / ファーム: 4.4.3.1',
  '①機種：Vigor2927 ②台数：2台 ③OS：4.4.3.1',
  '型番はVigor2927、台数は2台、OSは4.4.3.1',
])('%j is labels and their values', (text) => expect(read(text)).toEqual(['Vigor2927 | 2 | 4.4.3.1']))

test('a device that is not named is one of its own, beside one that is', () => {
  expect(read('機種不明が1台、FG-60F 2台 7.2.8', 'Fortinet')).toEqual([
    '不明 | 1 | 不明 | os',
    'FG-60F | 2 | 7.2.8',
  ])
  expect(
    read('Check Point 1570 一台 R80.20.50、メーカー不明のルータ 一台').map((row) => row.split(' | ')[0]),
  ).toEqual(['1570', '不明'])
})

test('of a printed status that no rule knows, what says neither how many nor which version is handed back', () => {
  const { rows, unread } = readList(
    'Cisco IOS Software [Fuji], ISR Software\nCopyright (c) 1986-2020 by Cisco Systems, Inc.\nModel name: DSR-250N\nFirmware Version: 3.17',
    survey.makers,
  )
  expect(rows.map(({ device, doubts }) => [device.model, device.count, device.os, ...doubts])).toEqual([
    ['DSR-250N', 1, '3.17', 'count'],
  ])
  expect(unread).toContain('Cisco IOS Software [Fuji], ISR Software')
})
