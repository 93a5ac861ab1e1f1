import { loadSurveys } from '../src/survey/load.ts'

/** Every survey of this folder. One subfolder is one survey; nothing else has to be told about it. */
export const { surveys, broken } = await loadSurveys(new URL('.', import.meta.url))
