import { useLoad } from '#platform/web/api/use-load.ts'
import { LetterSheet, LettersPage } from '#platform/web/design/letter-sheet.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { readSessionLetters } from '../contract.ts'
import { paths } from './paths.ts'

/** The letters of a session for the persons whom one follows, one sheet each. */
export function SessionLettersPage() {
  const sessionId = usePageParam('sessionId')
  const letters = useLoad(readSessionLetters, { params: { sessionId } }, { onFocus: 'keep' })
  return (
    <LettersPage
      title={t({ id: 'training.letters', message: 'Lettres de la séance' })}
      crumbs={[
        { label: t({ id: 'training.nav', message: 'Ateliers' }), to: paths.sessions },
        { label: t({ id: 'training.facts', message: 'La séance' }), to: paths.session(sessionId) },
      ]}
      printable={(letters.data?.items.length ?? 0) > 0}
    >
      <Loaded from={letters}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t({ id: 'training.letters.none', message: 'Aucune lettre à imprimer' })}>
              {t({
                id: 'training.letters.none-why',
                message: 'Les personnes que vous suivez ici ont reçu un courriel, ou la séance est passée.',
              })}
            </EmptyState>
          ) : (
            <div className="grid gap-3 print:block">
              {items.map((letter) => (
                <LetterSheet key={letter.enrolmentId} letter={letter} />
              ))}
            </div>
          )
        }
      </Loaded>
    </LettersPage>
  )
}
