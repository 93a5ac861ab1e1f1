import { adapterContract } from '../contract.ts'
import { discordStage } from './stage.ts'

// Discord does not say when somebody opens a direct conversation.
adapterContract('discord', () => discordStage(), { lacks: ['opening'] })
