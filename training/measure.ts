import { labelledMessages } from './messages.ts'
import { print, readWith } from './reading.ts'

/** `npm run measure [-- --blind] [WRITER ...] [--wrong]`: the figures with the weights that come with the product. */
const words = process.argv.slice(2)
const writers = words.filter((word) => !word.startsWith('--'))
const asked = labelledMessages(words.includes('--blind') ? 'blind' : 'messages').filter(
  ({ writer }) => writers.length === 0 || writers.includes(writer),
)
print(readWith(undefined, asked), words.includes('--wrong'))
