/** What the process says to whoever started it; docs/operations.md explains each to operators. */
export const EXIT = {
  done: 0,
  /** The command could not do it, or found something wrong. */
  failed: 1,
  /** Called with an option or a command that there is not. */
  usage: 2,
  /** The environment, `.env` or the survey is wrong. */
  configuration: 3,
  /** The store cannot be used. */
  store: 4,
  /** A platform does not let the program in, or has shut it out. */
  platform: 5,
  /** Told to stop, and ended although something was still waiting for the store or a platform. */
  unfinished: 6,
  /** A fault of the program. */
  fault: 7,
} as const
