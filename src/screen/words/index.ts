import type { Language } from '../../survey/text.ts'
import { en } from './en.ts'
import { ja, type Words } from './ja.ts'

const all: Record<Language, Words> = { ja, en }

/** The conversation's own sentences in one language. */
export function wordsIn(language: Language): Words {
  return all[language]
}

export type { Words }
