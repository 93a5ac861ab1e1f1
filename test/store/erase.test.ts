import { expect, test } from 'vitest'
import { erase, planErasure } from '../../src/store/erase.ts'
import { responseKey } from '../../src/store/keys.ts'
import { openStore } from '../../src/store/open.ts'
import { all, put } from './contract.ts'
import { interviewRecord, responseRecord } from './examples.ts'

test('what is handed in between the looking and the erasing goes too', async () => {
  const store = await openStore('memory:')
  const before = await all(store, '')
  const { key, record } = interviewRecord(1)
  const first = responseRecord(1)
  const { id, revision } = first.record
  await put(store, key, { ...record, response: { id, revision } })
  await put(store, first.key, first.record)
  const found = await planErasure(store, { response: id, visible: () => true })

  const again = { ...first.record, revision: revision + 1 }
  await put(store, responseKey(again.survey.id, id, again.revision), again)
  await put(store, key, { ...record, response: { id, revision: again.revision } })
  await erase(store, found)
  expect(await all(store, '')).toEqual(before)
})
