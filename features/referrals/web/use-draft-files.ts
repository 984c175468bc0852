import { useRef, useState } from 'react'
import { newId } from '#kernel/id.ts'
import { asProblem, Problem } from '#platform/web/api/problem.ts'
import { useUpload } from '#platform/web/api/use-upload.ts'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { attachToReferral, readSentReferral } from '../contract.ts'
import type { useDraft } from './use-draft.ts'

/** Name of the field in the form of the draft. */
export const fileField = 'attachment'

interface Joined {
  readonly id: string
  readonly name: string
  readonly sizeBytes: number
}

interface Waiting {
  /** The same at each try: a file whose answer was lost is not joined twice. */
  readonly id: string
  readonly file: File
}

interface Lost {
  readonly name: string
  readonly problem: Problem
  /** The draft itself could not be kept: the file follows it as soon as it is. */
  readonly awaitsDraft: boolean
}

/** Files of a draft: one chosen stays in its field until it is joined, and the prescription waits for it. */
export const useDraftFiles = (referralId: string, draft: ReturnType<typeof useDraft>) => {
  const [joined, setJoined] = useState<readonly Joined[]>([])
  const [lost, setLost] = useState<Lost>()
  const [round, setRound] = useState(0)
  const waiting = useRef<Waiting>(undefined)
  const underWay = useRef<Promise<void>>(undefined)
  const upload = useUpload(attachToReferral, { refresh: [readSentReferral] })

  const join = async ({ id, file }: Waiting, values: FormValues): Promise<void> => {
    if (draft.version() === 0) await draft.keep(values)
    const form = new FormData()
    form.append('file', file)
    await upload.run({ params: { referralId, documentId: id }, form }).catch((thrown: unknown) => {
      if (asProblem(thrown).code !== 'already-exists') throw thrown
    })
    setJoined((former) => [...former, { id, name: file.name, sizeBytes: file.size }])
  }

  /** Another file may be chosen meanwhile: it goes after. */
  const joinAll = async (values: FormValues): Promise<void> => {
    for (let one = waiting.current; one; one = waiting.current) {
      try {
        await join(one, values)
        if (waiting.current === one) empty()
      } catch (thrown) {
        if (waiting.current !== one) continue
        setLost({
          name: one.file.name,
          problem: asProblem(thrown),
          awaitsDraft: draft.version() === 0,
        })
        throw thrown
      }
    }
  }

  const choose = (file: File | undefined): void => {
    waiting.current = file && { id: newId(), file }
    setLost(undefined)
  }
  const empty = (): void => {
    choose(undefined)
    setRound((former) => former + 1)
  }

  /** Joins the file of the field; throws its `Problem`. */
  const settle = (values: FormValues): Promise<void> => {
    setLost(undefined)
    underWay.current ??= joinAll(values).finally(() => {
      underWay.current = undefined
    })
    return underWay.current
  }

  return {
    joined,
    /** Why the file of the field is not joined. */
    lost,
    /** Changes each time the field is to be empty again. */
    round,
    sending: upload.sending,
    choose,
    empty,
    settle,
    /** The same, refused at its field for the form that sends the prescription. */
    settleBeforeSending: (values: FormValues): Promise<void> =>
      settle(values).catch((thrown: unknown) => {
        const { status } = asProblem(thrown)
        const fields = [{ pointer: `/${fileField}`, code: 'attachment-not-kept' }]
        throw new Problem({ code: 'invalid', status, fields })
      }),
  }
}
