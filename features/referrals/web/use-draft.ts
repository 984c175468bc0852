import { useCallback, useRef, useState } from 'react'
import { call } from '#platform/web/api/call.ts'
import { asProblem, type Problem } from '#platform/web/api/problem.ts'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { saveDraft, startReferral } from '../contract.ts'
import { draftBodyOf } from './draft-values.ts'

export type Keeping =
  | { readonly state: 'untouched' | 'keeping' }
  | { readonly state: 'kept'; readonly at: string }
  | { readonly state: 'lost'; readonly problem: Problem }

/**
 * Keeps a draft on the server as it is typed, one save after the other. `version` 0: not created yet. Nothing is
 * kept in the browser: a shared computer at a counter holds no trace of the person.
 */
export const useDraft = (id: string, version: number) => {
  const [keeping, setKeeping] = useState<Keeping>({ state: 'untouched' })
  const current = useRef(version)
  const last = useRef('')
  const queue = useRef<Promise<void>>(Promise.resolve())

  const save = useCallback(
    async (values: FormValues): Promise<void> => {
      const body = draftBodyOf(values)
      const text = JSON.stringify(body)
      if (text === last.current) return
      setKeeping({ state: 'keeping' })
      const kept =
        current.current === 0
          ? await call(startReferral, { body: { ...body, id } })
          : await call(saveDraft, {
              params: { referralId: id },
              body: { ...body, version: current.current },
            })
      current.current = kept.version
      last.current = text
      setKeeping({ state: 'kept', at: new Date().toISOString() })
    },
    [id],
  )

  /** Throws the `Problem` of this save; a later one is tried all the same. */
  const keep = useCallback(
    (values: FormValues): Promise<void> => {
      const saved = queue.current
        .catch(() => undefined)
        .then(() => save(values))
        .catch((thrown: unknown) => {
          setKeeping({ state: 'lost', problem: asProblem(thrown) })
          throw thrown
        })
      queue.current = saved
      return saved
    },
    [save],
  )
  return { keeping, keep, version: () => current.current }
}
