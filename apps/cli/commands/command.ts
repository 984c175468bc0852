/** One command of `npm run bassin -- …`. */
export interface Command {
  /** Words that call it, such as `database types`. */
  readonly name: string
  /** One line, in French, for `--help`. */
  readonly summary: string
  run(args: readonly string[]): Promise<void>
}
