import { ConversationState, MemoryStorage, TestAdapter } from 'botbuilder'
import { ChoicePrompt, DialogSet, ListStyle, WaterfallDialog } from 'botbuilder-dialogs'

const questions = 25

/** Twenty-five questions of two choices each, begun again at the end; every answer loads and saves the conversation. */
export function createBotbuilder() {
  const conversation = new ConversationState(new MemoryStorage())
  const dialogs = new DialogSet(conversation.createProperty('dialog'))
  const prompt = new ChoicePrompt('choice', undefined, 'ja-jp')
  prompt.style = ListStyle.none
  dialogs.add(prompt)
  const ask = (number) => async (step) => {
    if (step.result) step.values[`Q${number}`] = step.result.value
    return step.prompt('choice', { prompt: `Q${number}`, choices: ['はい', 'いいえ'] })
  }
  const steps = Array.from({ length: questions }, (_, index) => ask(index + 1))
  dialogs.add(new WaterfallDialog('survey', steps))
  const adapter = new TestAdapter(async (context) => {
    const dialog = await dialogs.createContext(context)
    await dialog.continueDialog()
    if (!context.responded) await dialog.beginDialog('survey')
    await conversation.saveChanges(context)
  })
  return {
    async answer() {
      await adapter.receiveActivity('はい')
      adapter.activeQueue.length = 0
    },
  }
}
