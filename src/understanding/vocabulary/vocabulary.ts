import type { Choice, Question } from '../../survey/questions/definition.ts'
import type { Survey } from '../../survey/survey.ts'
import { commands } from './lexicon/commands.ts'
import { endings, helpers } from './lexicon/endings.ts'
import { english } from './lexicon/english.ts'
import { general } from './lexicon/general.ts'
import { stances } from './lexicon/stances.ts'
import { fold } from './normalise.ts'
import { type Phrase, phraseOf } from './phrases.ts'
import type { Tag, Token } from './tags.ts'
import { addWord, emptyLexicon, type Lexicon, tokenise } from './tokenise.ts'

/** The words of the language, built once. */
let language: Lexicon | undefined

function languageLexicon(): Lexicon {
  if (language) return language
  const lexicon = emptyLexicon()
  for (const [meaning, words] of [...general, ...stances, ...english])
    for (const word of words.split(/\s+/u)) addWord(lexicon, spell(word), meaning)
  for (const { intent, whole, part } of commands) {
    for (const word of whole?.split(/\s+/u) ?? []) addWord(lexicon, spell(word), { kind: 'command', intent })
    for (const word of part?.split(/\s+/u) ?? [])
      addWord(lexicon, spell(word), { kind: 'command', intent, part: true })
  }
  for (const [word, ending] of endings()) addWord(lexicon, word, { kind: 'ending', ending })
  for (const word of helpers()) addWord(lexicon, word, { kind: 'filler' })
  language = lexicon
  return lexicon
}

const spell = (word: string) => fold(word.replaceAll('_', ' '))

/** Everything that is known of one question's words. */
export interface Vocabulary {
  question: Question | undefined
  cut(text: string): Token[]
  phrases: readonly Phrase[]
  /** The choice that a plain yes or no means here, where there is exactly one. */
  yes?: string
  no?: string
  /** Nothing but はい and いいえ: any doing or not doing of the question's subject answers it. */
  plain: boolean
  /** The words its choices are made of, and the kinds of verbs among them. */
  stems: ReadonlySet<string>
  verbs: ReadonlySet<string>
  /** It asks whether something was done ("実施したか"): the plain past answers it. */
  past: boolean
}

const known = new WeakMap<Survey, Map<string, Vocabulary>>()

/** The vocabulary over a question, or over none. Built on first use and kept with the survey. */
export function vocabularyOf(survey: Survey, question: string | undefined): Vocabulary {
  const all = known.get(survey) ?? new Map<string, Vocabulary>()
  known.set(survey, all)
  const key = question ?? ''
  const found = all.get(key)
  if (found) return found
  const built = build(
    survey,
    survey.questions.find((one) => one.id === question),
  )
  all.set(key, built)
  return built
}

function build(survey: Survey, question: Question | undefined): Vocabulary {
  const words = surveyLexicon(survey, question)
  const cut = (text: string) => tokenise(text, [languageLexicon(), words]).map(determiner)
  const choices = question?.kind === 'choice' ? question.choices : []
  const phrases = choices.flatMap((choice) => [
    ...choice.hears.map((phrase) => phraseOf(choice.value, phrase, cut)),
    ...[choice.label.ja, choice.label.en].map((label) => phraseOf(choice.value, withoutNumber(label), cut)),
  ])
  const yes = roleOf(choices, 'yes', cut)
  const no = roleOf(choices, 'no', cut)
  const spoken = phrases.filter((phrase) => says(phrase, choices))
  const stems = new Set(spoken.flatMap((phrase) => phrase.items))
  return {
    question,
    cut,
    phrases: spoken,
    stems,
    verbs: verbKinds(question, cut),
    past: /たか。/u.test(question?.text.ja ?? ''),
    ...(yes !== undefined && { yes }),
    ...(no !== undefined && { no }),
    plain: choices.length === 2 && choices.every((choice) => choice.value === 'yes' || choice.value === 'no'),
  }
}

function verbKinds(question: Question | undefined, cut: (text: string) => Token[]): Set<string> {
  const said = question?.kind === 'choice' ? question.choices.flatMap((choice) => choice.hears) : []
  return new Set(said.flatMap((phrase) => cut(fold(phrase)).flatMap(verbsOf)))
}

const verbsOf = (token: Token): string[] =>
  token.tags.flatMap((one) => (one.kind === 'verb' ? [one.verb] : []))

/** "わからない" alone is never a choice, and numbers are read by what they count. */
function says(phrase: Phrase, choices: readonly Choice[]): boolean {
  if (phrase.items.every((item) => item.startsWith('=unknown'))) return false
  return !choices.some((choice) => choice.measures) || !phrase.items.some((item) => /^\d/u.test(item))
}

/** "no backup" denies the backup; "no, we have" says no. */
function determiner(token: Token, index: number, all: readonly Token[]): Token {
  const next = all[index + 1]
  if (token.text !== 'no' || !next || !/^[a-z]/u.test(next.text)) return token
  if (/^(?:we|i|it|they|not|there|never|none|thats|dont|and|but|the)\b/u.test(next.text)) return token
  return { text: 'no', tags: [{ kind: 'exist', negated: true }] }
}

const withoutNumber = (label: string) => fold(label).replace(/^\d+番[、.: ]*/u, '')

/** The one choice that is called yes (or no), or that hears it. */
function roleOf(
  choices: readonly Choice[],
  role: 'yes' | 'no',
  cut: (text: string) => Token[],
): string | undefined {
  const found = choices.filter(
    (choice) =>
      choice.value === role ||
      choice.hears.some((phrase) => {
        const tokens = cut(fold(phrase))
        return tokens.length === 1 && tokens[0]?.tags.some((one) => one.kind === role)
      }),
  )
  return found.length === 1 ? found[0]?.value : undefined
}

function surveyLexicon(survey: Survey, question: Question | undefined): Lexicon {
  const lexicon = emptyLexicon()
  const put = (word: string, meaning: Tag) => addWord(lexicon, fold(word), meaning)
  const own = new Set(question ? subjectOf(survey, question).map(fold) : [])
  for (const word of own) put(word, { kind: 'topic' })
  const heard =
    question?.kind === 'choice' ? question.choices.flatMap((choice) => choice.hears.flatMap(names)) : []
  for (const word of new Set(heard.map(fold))) if (!own.has(word) && isNew(word)) put(word, { kind: 'noun' })
  for (const other of survey.questions) {
    if (other === question) continue
    for (const topic of other.topics) if (!own.has(fold(topic))) put(topic, { kind: 'otherTopic' })
  }
  for (const term of survey.glossary)
    for (const name of new Set([...namesOf(term.name), ...term.alias].map(fold)))
      if (name.length > 1) put(name, { kind: 'term', term: term.id })
  return lexicon
}

/** Not made of words that the language has anyway. */
function isNew(word: string): boolean {
  const tokens = tokenise(word, [languageLexicon()])
  return tokens.length > 2 || tokens.some((token) => token.tags.length === 0)
}

function subjectOf(survey: Survey, question: Question): string[] {
  const words = [...question.topics, ...runs(question.text.ja), ...runs(question.short.ja)]
  const said = new Set(words.map(fold))
  const terms = survey.glossary.map((term) => [...namesOf(term.name), ...term.alias])
  const same = terms.filter((names) => names.some((name) => said.has(fold(name))))
  return [...words, ...same.flat()].filter((word) => word.length > 1)
}

/** The names a phrase of a choice is made of; English words and denials are read as language. */
function names(phrase: string): string[] {
  return runs(phrase)
    .map((word) => word.replace(/[済中]$/u, ''))
    .filter((word) => !/^[a-z]+$/u.test(word) && word.length > 1 && !/^[未無非不]/u.test(word))
}

/** Runs of kanji, katakana or Latin letters: the content words of an official sentence. */
function runs(text: string): string[] {
  return text.match(/\p{Script=Han}{2,}|[ァ-ヴー]{2,}|[A-Za-z][A-Za-z-]+/gu) ?? []
}

function namesOf(name: { ja: string; en: string }): string[] {
  return [name.ja, name.en]
    .flatMap((one) => [one, ...one.split(/[（()）、/・]/u)])
    .map((one) => one.trim())
    .filter(Boolean)
}
