import { z } from 'zod'
import type { Question } from './questions/definition.ts'
import { Quotation } from './text.ts'

/** A printed instruction that stands before a block of questions. */
export const Instruction = Quotation.extend({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** The questions it is about; each shows it with its own wording. */
  governs: z.array(z.string()).min(1),
  /** The question after which it is printed, where that is another one. */
  printedAt: z.string().optional(),
})
type Instruction = z.infer<typeof Instruction>

/**
 * Each question with the instructions of its block. They also close its official text, and that of the question after
 * which they are printed.
 */
export function withInstructions(
  questions: readonly Question[],
  instructions: readonly Instruction[],
): Question[] {
  return questions.map((question) => {
    const governing = instructions.filter(({ governs }) => governs.includes(question.id)).map(quotation)
    const announced = instructions.filter(({ printedAt }) => printedAt === question.id).map(quotation)
    const printed = [...governing, ...announced].map((one) => ({ ...one, cites: [], readings: [] }))
    const official = [...question.guidance.official, ...printed]
    return { ...question, instructions: governing, guidance: { ...question.guidance, official } }
  })
}

function quotation({ title, text, cite }: Instruction): Quotation {
  return { title, text, cite }
}
