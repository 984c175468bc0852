/** What a route takes as a file: said on screen before a file is chosen, held by the server at the byte. */
export interface UploadRules {
  readonly mostBytes: number
  /** Endings of the names that are taken, without their dot, those that people know best first. */
  readonly endings: readonly string[]
}
