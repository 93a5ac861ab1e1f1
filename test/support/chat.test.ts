import { adapterContract } from '../adapters/contract.ts'
import type { Seen } from '../adapters/stage.ts'
import { buttonsOf, testClient } from './chat.ts'

/** The double keeps the contract that every adapter keeps, so that what is tested through it holds for them too. */
adapterContract(
  'the test client',
  async () => {
    const client = testClient()
    return {
      adapter: client.adapter,
      async person() {
        const me = client.person('U1')
        return {
          id: me.id,
          says: me.says,
          commands: async (words) => {
            const found = { 状況: 'status' as const }[words]
            if (found) await me.does({ name: found })
          },
          async chooses(label) {
            const { control } = me.screen
            const choice =
              control.kind === 'pick' ? control.choices.find((one) => one.label === label) : undefined
            if (choice) await me.picks(choice.value)
            else await me.presses(label)
          },
          form: async () => undefined,
          submits: async () => ({}),
          sees: async () =>
            me.conversation.map((message): Seen => {
              const choices =
                message.control.kind === 'pick' ? message.control.choices.map(({ label }) => label) : []
              const rows = message.body.flatMap((one) =>
                one.kind === 'rows' ? one.rows.map((row) => `${row.label} ${row.text}`) : [one.text],
              )
              const aside =
                message.aside?.body.flatMap((one) => (one.kind === 'rows' ? [] : [one.text])) ?? []
              const file = message.file?.content
              return {
                text: [message.head ?? '', ...rows, ...aside, ...choices].join('\n'),
                controls: [...choices, ...buttonsOf(message).map(({ label }) => label)],
                files:
                  message.file && file instanceof Uint8Array
                    ? [{ name: message.file.name, content: file }]
                    : [],
              }
            }),
        }
      },
      deletesNewest: async (actor) => client.deletesNewest(actor.id),
      closes: (actor) => client.closes(actor.id),
      losesNextAnswer: () => {},
      close: async () => {},
    }
  },
  {
    lacks: ['forms', 'redelivery', 'files in', 'edits', 'other bots', 'opening', 'lost answers'],
  },
)
