import { Client, Events, GatewayIntentBits } from 'discord.js'
import { bodyOf } from '../../adapters/discord/render/body.ts'
import { render } from '../../adapters/discord/render/message.ts'
import { readyMade } from '../support/ready-made.ts'
import { serve } from '../support/serve.ts'

/** echo-discord <platform>: a bare discord.js bot that puts a ready-made line in the place of the message that was pressed and posts a ready-made question. */
await serve(async (platform) => {
  if (platform.platform !== 'discord') throw new Error('a platform of Discord is wanted')
  const client = new Client({
    intents: [GatewayIntentBits.DirectMessages],
    rest: {
      api: platform.apiUrl,
      ...(platform.unhurried && { globalRequestsPerSecond: 1_000_000 }),
    },
  })
  const next = (await bodyOf(render(readyMade.question))).json
  const record = (await bodyOf(render(readyMade.record))).json
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply(next)
    if (!interaction.isButton()) return
    await interaction.update(record)
    await interaction.followUp(next)
  })
  await client.login(platform.token)
  return () => client.destroy()
})
