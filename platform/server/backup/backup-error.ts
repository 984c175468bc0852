/** A backup or a restore that is refused: the message is in French and says what to do. */
export class BackupError extends Error {
  override readonly name = 'BackupError'
}
