/** The choices of the page that is open, by field and value; those of another page are forgotten. */
let page = ''
const known = new Map<string, string>()

const keyOf = (field: string, value: string | undefined): string => `${field}\n${value ?? ''}`

const ofThisPage = (): Map<string, string> => {
  if (page !== window.location.pathname) known.clear()
  page = window.location.pathname
  return known
}

/**
 * Words of a value chosen on this page. A field may be taken away and drawn again (another choice hides it, a conflict
 * starts the form anew) while its value stays, or is gone: the words that it was first given would then be those of a
 * former one.
 */
export const chosenWords = (field: string, value: string | undefined): string | undefined =>
  ofThisPage().get(keyOf(field, value))

export const keepChosenWords = (field: string, value: string | undefined, words: string): void => {
  ofThisPage().set(keyOf(field, value), words)
}
