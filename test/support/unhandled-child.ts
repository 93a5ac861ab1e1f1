import { createLog } from '../../src/log.ts'
import { watchUnhandled } from '../../src/unhandled.ts'

/** Lets two promises fail that nobody waits for, says whether it is still there and, told to, throws where nobody catches. */
const watched = watchUnhandled(createLog('info'))
void Promise.reject(new Error('鹿野 千夜'))
void Promise.reject(new TypeError('鹿野 千夜'))
setTimeout(() => {
  console.log(`still here after ${watched.count()}`)
  if (process.argv[2] === 'throw')
    setTimeout(() => {
      throw new Error('鹿野 千夜')
    })
}, 50)
