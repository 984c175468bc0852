import type { ReactNode } from 'react'
import type { PaperFormat } from '#platform/contract/paper.ts'
import { download } from '#platform/web/api/call.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LetterSheet, LettersPage } from '#platform/web/design/letter-sheet.tsx'
import { PaperButtons } from '#platform/web/design/paper-buttons.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import {
  type LetterKind,
  letterKinds,
  printActLetters,
  printMeetingLetter,
  printPathwayLetter,
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
    <Sheets
      send={
        letter.data &&
        ((format) => download(printPathwayLetter, { params: { pathwayId, kind }, query: { format } }))
      }
    >
      <Loaded from={letter}>{(reply) => <LetterSheet letter={reply} />}</Loaded>
    </Sheets>
  )
}

/** The letter of one appointment: fixed, moved or cancelled. */
export function AppointmentLetterPage() {
  const meetingId = usePageParam('meetingId')
  const letter = useLoad(readMeetingLetter, { params: { meetingId } }, { onFocus: 'keep' })
  return (
    <Sheets
      send={
        letter.data &&
        ((format) => download(printMeetingLetter, { params: { meetingId }, query: { format } }))
      }
    >
      <Loaded from={letter}>{(reply) => <LetterSheet letter={reply} />}</Loaded>
    </Sheets>
  )
}

/** The letters of an act on several persons, one sheet each. */
export function ActLettersPage() {
  const actId = usePageParam('actId')
  const letters = useLoad(readActLetters, { params: { actId } }, { onFocus: 'keep' })
  return (
    <Sheets
      send={
        letters.data && letters.data.items.length > 0
          ? (format) => download(printActLetters, { params: { actId }, query: { format } })
          : undefined
      }
    >
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
            <div className="grid gap-3">
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
function Sheets({
  send,
  children,
}: {
  readonly send: ((format: PaperFormat) => Promise<void>) | undefined
  readonly children: ReactNode
}) {
  return (
    <LettersPage
      title={t({ id: 'pathways.letters.title', message: 'Lettres à imprimer' })}
      crumbs={[
        { label: t({ id: 'pathways.caseload.title', message: 'Ma file active' }), to: paths.caseload },
      ]}
      actions={
        send && (
          <PaperButtons
            print={t({ id: 'pathways.letters.pdf', message: 'Imprimer (PDF)' })}
            edit={t({ id: 'pathways.letters.docx', message: 'Modifier (DOCX)' })}
            send={send}
          />
        )
      }
    >
      {children}
    </LettersPage>
  )
}
