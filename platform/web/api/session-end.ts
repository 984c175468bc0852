let tell = (): void => {}

/** Called once: what to do when the server no longer knows who asks. */
export const whenSessionEnds = (listener: () => void): void => {
  tell = listener
}

export const sessionEnded = (): void => tell()
