import type { types } from '@slack/bolt'
import { plain, rich } from './paragraphs.ts'

/** A modal that says one thing. */
export function sentenceView(sentence: string): types.ModalView {
  return { type: 'modal', title: plain('Monshin', 24), blocks: rich(sentence) }
}
