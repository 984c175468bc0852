import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { readLetter } from '../contract.ts'
import { paths } from './paths.ts'

/** The letter of the current step, as it goes in the envelope; the frame is left out of the print. */
export function LetterPage() {
  const referralId = usePageParam('referralId')
  return (
    <>
      <div className="print:hidden">
        <PageHeader
          title={t({ id: 'referrals.letter', message: 'Lettre à imprimer' })}
          crumbs={[
            { label: t({ id: 'referrals.incoming', message: 'Prescriptions reçues' }), to: paths.incoming },
            {
              label: t({ id: 'referrals.prescribed', message: 'Prescription' }),
              to: paths.examine(referralId),
            },
          ]}
          actions={
            <Button kind="primary" icon="print" onClick={() => window.print()}>
              {t({ id: 'referrals.letter.print', message: 'Imprimer' })}
            </Button>
          }
        />
      </div>
      <Loaded from={useLoad(readLetter, { params: { referralId } })}>
        {(letter) => (
          // Its words are those of the person's own language of correspondence: French, whatever the interface.
          <article
            lang="fr"
            className="max-w-[640px] rounded-panel border border-line bg-surface p-8 print:border-0"
          >
            <p className="font-title">{letter.territoryName}</p>
            <address className="my-6 not-italic list:ms-[50%]">
              {letter.recipient.map((line) => (
                <span key={line} className="block">
                  {line}
                </span>
              ))}
            </address>
            <p>{formatDate(letter.date, 'long')}</p>
            <p className="my-4 font-title">{letter.subject}</p>
            {letter.paragraphs.map((paragraph) => (
              <p key={paragraph} className="mb-3">
                {paragraph}
              </p>
            ))}
            <p className="mt-6">{letter.territoryName}</p>
          </article>
        )}
      </Loaded>
    </>
  )
}
