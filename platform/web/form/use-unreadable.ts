import { useState } from 'react'

/**
 * For dates and numbers outside a `Form`: `of` is given to each field (`onUnreadable`), `sentence` says why the first
 * text that cannot be read stops the act.
 */
export const useUnreadable = () => {
  const [sentences, setSentences] = useState<Readonly<Record<string, string | undefined>>>({})
  return {
    sentence: Object.values(sentences).find((one) => one !== undefined),
    of: (field: string) => (sentence: string | undefined) =>
      setSentences((former) => ({ ...former, [field]: sentence })),
  }
}
