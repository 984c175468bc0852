import { type ReactNode, useState } from 'react'
import type { Problem } from '#platform/web/api/problem.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { Button } from '#platform/web/design/button.tsx'
import { SectionTitle } from '#platform/web/form/section-title.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { formatTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'

export interface SentCode {
  readonly sentTo: string
  readonly expiresAt: string
}

/**
 * The person signs with a code that she alone receives: beside who follows her, who types it. `children`: the form that
 * takes the code, shown once one is sent, or when a code sent before this page was opened is at hand.
 */
export function CodeDesk({
  how,
  sent,
  send,
  disabledReason,
  children,
}: {
  readonly how: string
  readonly sent: SentCode | undefined
  readonly send: {
    readonly running: boolean
    readonly problem: Problem | null
    readonly start: () => void
  }
  readonly disabledReason?: string | undefined
  readonly children: ReactNode
}) {
  const { timeZone } = useTerritory()
  const [hasCode, setHasCode] = useState(false)
  return (
    <div className="grid gap-3 border-b border-solid border-line p-4">
      <SectionTitle>
        {t({ id: 'pathways.code.title', message: 'La personne signe avec un code' })}
      </SectionTitle>
      <p className="text-13 text-ink-2">
        {sent
          ? t({
              id: 'pathways.code.sent',
              message: 'Code envoyé à {address}. Il sert une fois, jusqu’à {time}.',
              values: { address: sent.sentTo, time: formatTime(sent.expiresAt, timeZone) },
            })
          : how}
      </p>
      {(sent || hasCode) && children}
      <p className="flex flex-wrap gap-2">
        <Button size="small" busy={send.running} disabledReason={disabledReason} onClick={send.start}>
          {sent
            ? t({ id: 'pathways.code.again', message: 'Envoyer un autre code' })
            : t({ id: 'pathways.code.send', message: 'Envoyer un code à la personne' })}
        </Button>
        {!(sent || hasCode || disabledReason) && (
          <Button size="small" kind="quiet" onClick={() => setHasCode(true)}>
            {t({ id: 'pathways.code.has', message: 'Elle a déjà un code' })}
          </Button>
        )}
      </p>
      {send.problem && <ErrorState problem={send.problem} />}
    </div>
  )
}

/** Where the code that she says is typed. */
export function CodeField() {
  return (
    <TextField
      name="code"
      label={t({ id: 'pathways.code.code', message: 'Code à 6 chiffres' })}
      inputMode="numeric"
      maxLength={20}
    />
  )
}

export const codeSubmit = (): string => t({ id: 'pathways.code.sign', message: 'Signer avec ce code' })
