import { adapterContract } from '../contract.ts'
import { openStage } from './double/stage.ts'

adapterContract('Slack over sockets', () => openStage('socket'))
adapterContract('Slack over signed requests', () => openStage('http'))
