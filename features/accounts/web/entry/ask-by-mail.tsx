import { type ReactNode, useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { Note } from '#platform/web/design/note.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { routes } from '../../contract.ts'
import { EntryFrame } from './entry-frame.tsx'
import { BackToSignIn, EmailField } from './entry-parts.tsx'

/** Asks for a link by mail: the answer is the same whether or not the address has an account. */
export function AskByMail({
  route,
  title,
  submit,
  sent,
}: {
  readonly route: typeof routes.askPasswordReset | typeof routes.askSignInLink
  readonly title: string
  readonly submit: string
  /** What is said once asked: what leaves, and how long its link lives. */
  readonly sent: ReactNode
}) {
  const [isSent, setSent] = useState(false)
  const ask = useAct(route, { onDone: () => setSent(true) })
  return (
    <EntryFrame title={title}>
      {isSent ? (
        <div role="status">
          <Note kind="info">{sent}</Note>
        </div>
      ) : (
        <Form schema={route.body} submit={submit} onSubmit={(body) => ask.run({ body })}>
          <EmailField />
        </Form>
      )}
      <BackToSignIn />
    </EntryFrame>
  )
}
