/** Interviews of 25 questions in botbuilder-dialogs with MemoryStorage; each call answers one question. */
export function createBotbuilder(): { answer(): Promise<void> }
