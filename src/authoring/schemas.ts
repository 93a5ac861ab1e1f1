import { z } from 'zod'
import { QuestionEntries, SurveyEntries } from '../survey/markdown/front-matter-shapes.ts'

const shapes = { question: QuestionEntries, survey: SurveyEntries }

/** The pages whose head has a JSON Schema. */
export const schemaNames = Object.keys(shapes)

/** The JSON Schema of a page's head, by which an editor completes and checks it; undefined for another name. */
export function schemaOf(name: string): object | undefined {
  const shape = Object.entries(shapes).find(([one]) => one === name)?.[1]
  return shape && z.toJSONSchema(shape, { io: 'input', override: ({ jsonSchema }) => asYaml(jsonSchema) })
}

/** We read every value as text; to an editor `true` is a boolean and `100` a number. */
function asYaml(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.enum?.join() === 'true,false') {
    delete schema.enum
    schema.type = 'boolean'
  } else if (schema.pattern === '^\\d+$') {
    delete schema.pattern
    schema.type = 'integer'
  }
}
