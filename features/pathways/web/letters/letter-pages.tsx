import type { ReactNode } from 'react'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LetterSheet, LettersPage } from '#platform/web/design/letter-sheet.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import {
  type LetterKind,
  letterKinds,
  readActLetters,
  readMeetingLetter,
  readPathwayLetter,
} from '../../contract.ts'
import { letterNames, paths } from '../paths.ts'

/** The letter of one person. */
export function LetterPage() {
  const pathwayId = usePageParam('pathwayId')
  const name = usePageParam('kind')
  const kind: LetterKind = letterKinds.find((known) => letterNames[known] === name) ?? 'appointment'
  const letter = useLoad(readPathwayLetter, { params: { pathwayId, kind } }, { onFocus: 'keep' })
  return (
    <Sheets printable={letter.data !== undefined}>
      <Loaded from={letter}>{(reply) => <LetterSheet letter={reply} />}</Loaded>
    </Sheets>
  )
}

/** The letter of one appointment: fixed, moved or cancelled. */
export function AppointmentLetterPage() {
  const meetingId = usePageParam('meetingId')
  const letter = useLoad(readMeetingLetter, { params: { meetingId } }, { onFocus: 'keep' })
  return (
    <Sheets printable={letter.data !== undefined}>
      <Loaded from={letter}>{(reply) => <LetterSheet letter={reply} />}</Loaded>
    </Sheets>
  )
}

/** The letters of an act on several persons, one sheet each. */
export function ActLettersPage() {
  const actId = usePageParam('actId')
  const letters = useLoad(readActLetters, { params: { actId } }, { onFocus: 'keep' })
  return (
    <Sheets printable={(letters.data?.items.length ?? 0) > 0}>
      <Loaded from={letters}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              title={t({
                id: 'pathways.letters.none',
                message: 'Aucune lettre : chacun a reçu un courriel.',
              })}
            />
          ) : (
            <div className="grid gap-3 print:block">
              {items.map((letter) => (
                <LetterSheet key={letter.pathwayId} letter={letter} />
              ))}
            </div>
          )
        }
      </Loaded>
    </Sheets>
  )
}

/** Sheets under the name of the caseload that they come from. */
function Sheets({ printable, children }: { readonly printable: boolean; readonly children: ReactNode }) {
  return (
    <LettersPage
      title={t({ id: 'pathways.letters.title', message: 'Lettres à imprimer' })}
      crumbs={[
        { label: t({ id: 'pathways.caseload.title', message: 'Ma file active' }), to: paths.caseload },
      ]}
      printable={printable}
    >
      {children}
    </LettersPage>
  )
}
