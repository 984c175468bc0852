import { useState } from 'react'
import { newId } from '#kernel/id.ts'

/**
 * The id of what a form creates, made once when the form opens: sent twice, it still creates one row.
 * `renew` gives the next one, for entries in a row.
 */
export const useNewId = (): [id: string, renew: () => void] => {
  const [id, setId] = useState(() => newId())
  return [id, () => setId(newId())]
}
