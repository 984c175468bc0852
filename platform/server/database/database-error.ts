/** A failure the person at the terminal can act upon: its message is in French and says what to do. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
}
