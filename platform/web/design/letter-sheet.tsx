import type { ReactNode } from 'react'
import { formatDate } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { Slot } from '../pages/slot.tsx'
import { Button } from './button.tsx'
import { type Crumb, PageHeader } from './page-header.tsx'

export interface Letter {
  readonly territoryName: string
  readonly date: string
  readonly recipient: readonly string[]
  readonly subject: string
  readonly paragraphs: readonly string[]
  readonly signature: string
}

/** One sheet of paper, in the language of correspondence: French, whatever the interface. */
export function LetterSheet({ letter }: { readonly letter: Letter }) {
  return (
    <article
      lang="fr"
      className="max-w-[640px] break-after-page rounded-panel border border-line bg-surface p-8 last:break-after-auto print:border-0 print:p-0"
    >
      <p className="font-title">{letter.territoryName}</p>
      <address className="my-6 not-italic list:ms-[50%]">
        {letter.recipient.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </address>
      <p>{formatDate(letter.date, 'long', 'fr')}</p>
      <h2 className="my-4">{letter.subject}</h2>
      {letter.paragraphs.map((paragraph) => (
        <p key={paragraph} className="mb-3">
          {paragraph}
        </p>
      ))}
      <p className="mt-6">{letter.signature}</p>
      <Slot name="letter.foot" props={{}} />
    </article>
  )
}

/** A page of sheets to print; its header stays out of the print: only the sheets go on paper. */
export function LettersPage({
  title,
  crumbs,
  printable = false,
  actions,
  children,
}: {
  readonly title: string
  readonly crumbs: readonly Crumb[]
  /** Printed as the page shows it. */
  readonly printable?: boolean
  /** Else the buttons of its document. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <>
      <div data-screen-only>
        <PageHeader
          title={title}
          crumbs={crumbs}
          actions={
            <>
              {actions}
              {printable && (
                <Button kind="primary" icon="print" onClick={() => window.print()}>
                  {t({ id: 'platform.print', message: 'Imprimer' })}
                </Button>
              )}
            </>
          }
        />
      </div>
      {children}
    </>
  )
}
