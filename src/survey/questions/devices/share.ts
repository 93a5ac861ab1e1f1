import type { Catalogue } from './catalogue.ts'
import type { Draft } from './row.ts'

/** "FortiGateが3つ。60F 2つと100F 1つ": a family's name with the count of all is no device of its own. */
export function dropHeading(drafts: Draft[], catalogue: Catalogue): void {
  const [first, ...others] = drafts
  if (!first?.model || others.length === 0 || /\d/u.test(first.model) || !catalogue.isModel(first.model))
    return
  if (others.reduce((sum, { count }) => sum + (count ?? 0), 0) === first.count) drafts.shift()
  else first.doubts.add('model')
}

/** 計3台 of one device is its count; of several it has to be what their counts come to. */
export function addUp(drafts: readonly Draft[], total: number): void {
  const [first] = drafts
  if (first && drafts.length === 1) {
    if (first.count !== undefined && first.count !== total) first.doubts.add('count')
    first.count ??= total
  } else if (drafts.reduce((sum, { count }) => sum + (count ?? 0), 0) !== total)
    for (const { doubts } of drafts) doubts.add('count')
}

/** 各1台 is said of all; one version behind several devices may be; as many versions as devices are one each. */
export function shareOut(
  drafts: readonly Draft[],
  each: number | undefined,
  versions: readonly string[],
): void {
  const last = drafts.at(-1)
  const given = drafts.filter(({ os }) => os !== undefined)
  const listed = [...given.flatMap(({ os }) => os ?? []), ...versions]
  if (each !== undefined) for (const draft of drafts) draft.count ??= each
  if (versions.length > 0) {
    drafts.forEach((draft, index) => {
      if (listed.length === drafts.length) draft.os = listed[index] ?? ''
      draft.doubts.add('os')
    })
  } else if ((each !== undefined || last?.shared) && given.length === 1 && last?.os !== undefined) {
    for (const draft of drafts.slice(0, -1)) {
      draft.os = last.os
      if (!last.shared) draft.doubts.add('os')
    }
  } else if ((each !== undefined || last?.shared) && last?.unknown.has('os'))
    for (const draft of drafts) draft.unknown.add('os')
}
