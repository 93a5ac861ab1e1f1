import type { Language } from '../../survey/text.ts'

interface Words {
  end: string
  always: string
  asked: string
  next: string
  choices: string
  official: string
  questions(count: number): string
}

export const words: Record<Language, Words> = {
  ja: {
    end: '見直し・提出',
    always: 'すべての回答者',
    asked: 'お尋ねする場合',
    next: '次の質問',
    choices: '選択肢',
    official: '回答票',
    questions: (count) => `質問 ${count}`,
  },
  en: {
    end: 'Review, submit',
    always: 'everyone',
    asked: 'Asked',
    next: 'Next',
    choices: 'Choices',
    official: 'official form',
    questions: (count) => `${count} questions`,
  },
}
