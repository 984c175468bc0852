import { useEffect, useRef, useState } from 'react'
import { say } from '../design/toast.tsx'
import { t } from '../i18n/t.ts'
import type { AnyRoute, ClientInput, ClientReply } from './client-input.ts'
import type { BytesSent } from './send-form.ts'
import { type Act, type ActOptions, useAct } from './use-act.ts'

/** A file on its way. */
export interface Sending extends BytesSent {
  readonly name: string
  readonly stop: () => void
}

export interface Upload<R extends AnyRoute> extends Act<R> {
  /** Nothing while no file is on its way. */
  readonly sending: Sending | undefined
}

/**
 * An act that sends a file. The page may be left meanwhile: the file goes on, its end is told wherever one is, and
 * `onDone` is for who stayed.
 */
export const useUpload = <R extends AnyRoute>(route: R, options: ActOptions<R> = {}): Upload<R> => {
  const isHere = useRef(false)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  const [sending, setSending] = useState<Sending>()
  const act = useAct(route, {
    ...options,
    onDone: (reply, input) => {
      if (isHere.current) options.onDone?.(reply, input)
      else say(t({ id: 'platform.upload.done', message: '« {name} » est envoyé.', values: named(input) }))
    },
  })
  const run = async (input: ClientInput<R>): Promise<ClientReply<R>> => {
    const sender = new AbortController()
    const { name } = named(input)
    const onSent = (sent: BytesSent) => setSending({ ...sent, name, stop: () => sender.abort() })
    try {
      return await act.run({ ...input, signal: sender.signal, onSent })
    } catch (thrown) {
      if (!isHere.current)
        say(
          t({
            id: 'platform.upload.failed',
            message: '« {name} » n’a pas pu être envoyé. Envoyez-le de nouveau.',
            values: { name },
          }),
        )
      throw thrown
    } finally {
      setSending(undefined)
    }
  }
  return { ...act, run, start: (input) => void run(input).catch(() => undefined), sending }
}

const named = (input: object): { name: string } => {
  const file = 'form' in input && input.form instanceof FormData ? input.form.get('file') : null
  return { name: file instanceof File ? file.name : '' }
}
