import { answers } from './answers.ts'
import { buttons } from './buttons.ts'
import { notices } from './notices.ts'
import { screens } from './screens.ts'

/** The conversation's own sentences. */
export const words = { ...buttons, ...answers, ...notices, ...screens }
