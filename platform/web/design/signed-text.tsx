import type { ReactNode } from 'react'
import { t } from '../i18n/t.ts'
import { StateMark } from './state-mark.tsx'

/** A document as it is on paper, on screen: what is signed, or to be signed. */
export function SheetOfText({ children }: { readonly children: ReactNode }) {
  return (
    <article className="max-w-[760px] min-w-0 rounded-panel border border-line bg-surface p-6 print:border-0 print:p-0">
      {children}
    </article>
  )
}

/** A part of it, under its title. */
export function SheetPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="mt-4">
      <h3 className="mb-1 text-15">{title}</h3>
      {children}
    </section>
  )
}

/** Who signed, the fingerprint of what was signed, and whether what is kept is still that text. */
export function SignaturePart({
  by,
  fingerprint,
  isIntact,
}: {
  /** One sentence: who signed, and who noted it. */
  readonly by: string
  /** One sentence: what is hashed, and the hash. */
  readonly fingerprint: string
  readonly isIntact: boolean
}) {
  return (
    <SheetPart title={t({ id: 'platform.signed.title', message: 'Signature' })}>
      <p>{by}</p>
      <p className="text-13 break-all text-ink-2">{fingerprint}</p>
      <p className="text-13">
        <StateMark state={isIntact ? 'ok' : 'bad'}>
          {isIntact
            ? t({ id: 'platform.signed.intact', message: 'Le texte est celui qui a été signé.' })
            : t({
                id: 'platform.signed.altered',
                message: 'Le texte n’est plus celui qui a été signé : prévenez l’administration.',
              })}
        </StateMark>
      </p>
    </SheetPart>
  )
}
