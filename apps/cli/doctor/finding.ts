/** One line of `bassin doctor`. A failure makes the exit code 1; a warning does not. */
export interface Finding {
  readonly code: string
  readonly state: 'ok' | 'warning' | 'failure'
  /** What is, in French. */
  readonly says: string
  /** What to do about it, when something is to be done. */
  readonly todo?: string
}

export const right = (code: string, says: string): Finding => ({ code, state: 'ok', says })
export const doubtful = (code: string, says: string, todo: string): Finding => ({
  ...{ code, state: 'warning', says, todo },
})
export const wrong = (code: string, says: string, todo: string): Finding => ({
  ...{ code, state: 'failure', says, todo },
})
