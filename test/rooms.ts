/**
 * The rooms from the ground: each may import those before it and none of those after it, types included. Everything
 * that stands directly in `src/` is named here. In an adapter the folders are; the loose files between them only have
 * to make no circle.
 */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  src: [
    'log.ts',
    'time.ts',
    'printable.ts',
    'exit-codes.ts',
    'unhandled.ts',
    'keyed-queue.ts',
    'decode-text.ts',
    'survey',
    'port',
    'adapter.ts',
    'config',
    'understanding',
    'interview',
    'store',
    'guidance',
    'screen',
    'responses',
    'bot',
    'export',
    'admin',
    'authoring',
    'commands',
    'main.words.ts',
    'main.ts',
    'launch.js',
  ],
  'adapters/slack': ['connection', 'render', 'read', 'forms', 'show'],
  'adapters/discord': ['connection', 'read', 'render', 'respond', 'forms', 'show', 'commands'],
}

/** Rooms of `src/` that know neither clock nor files nor network, but for `survey/load.ts`, which finds the surveys. */
export const pure: readonly string[] = ['survey', 'understanding', 'interview', 'guidance', 'screen']
