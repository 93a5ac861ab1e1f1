import { ActionRowBuilder, ButtonBuilder, ButtonStyle, Client, Events, GatewayIntentBits } from 'discord.js'
import { serve } from '../support/serve.ts'

/** echo-discord <platform>: a bare discord.js bot that changes the message that was pressed and posts the next. */
await serve(async (platform) => {
  if (platform.platform !== 'discord') throw new Error('a platform of Discord is wanted')
  const client = new Client({
    intents: [GatewayIntentBits.DirectMessages],
    rest: {
      api: platform.apiUrl,
      ...(platform.unhurried && { globalRequestsPerSecond: 1_000_000 }),
    },
  })
  const button = new ButtonBuilder().setCustomId('next').setLabel('次へ').setStyle(ButtonStyle.Primary)
  const next = {
    content: '次の質問です。',
    components: [new ActionRowBuilder<ButtonBuilder>().addComponents(button)],
  }
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply(next)
    if (!interaction.isButton()) return
    await interaction.update({ content: '済', components: [] })
    await interaction.followUp(next)
  })
  await client.login(platform.token)
  return () => client.destroy()
})
