/** Codes that an import may fail with while it is read. */
type UnreadableCode = 'file-empty' | 'file-unreadable' | 'too-many-columns' | 'file-inflates-too-much'

export class Unreadable extends Error {
  readonly code: UnreadableCode
  constructor(code: UnreadableCode) {
    super(code)
    this.code = code
  }
}
