import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LettersPage } from '#platform/web/design/letter-sheet.tsx'
import { PaperButtons } from '#platform/web/design/paper-buttons.tsx'
import { ViewTabs } from '#platform/web/design/view-tabs.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam, useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import {
  type NamedSheet,
  printNamedSheets,
  printSheets,
  readNamedSheets,
  readSheets,
  type Session,
  type Sheet,
} from '../contract.ts'
import { ApplicantSheet } from './applicant-sheet.tsx'
import { paths } from './paths.ts'
import { whenOf } from './words.ts'

/** One page of paper an application, without a name until who runs the sitting asks for it. */
export function SheetsPage() {
  const sessionId = usePageParam('sessionId')
  const mayName = useRight('pathways.decide') !== undefined
  const [names] = useSearchState('noms')
  const isNamed = mayName && names === 'oui'
  const unnamed = useLoad(readSheets, { params: { sessionId } }, { onFocus: 'keep', enabled: !isNamed })
  const named = useLoad(readNamedSheets, { params: { sessionId } }, { onFocus: 'keep', enabled: isNamed })
  const session = (isNamed ? named.data : unnamed.data)?.session
  return (
    <LettersPage
      title={t({ id: 'committee.sheets', message: 'Fiches de la séance' })}
      crumbs={[
        { label: t({ id: 'committee.nav', message: 'Commissions' }), to: paths.sessions },
        ...(session ? [{ label: whenOf(session), to: paths.session(sessionId) }] : []),
      ]}
      actions={session && <PrintSheets sessionId={sessionId} isNamed={isNamed} />}
    >
      {mayName && <Views sessionId={sessionId} isNamed={isNamed} />}
      {isNamed ? (
        <Loaded from={named}>{(reply) => <Sheets session={reply.session} sheets={reply.sheets} />}</Loaded>
      ) : (
        <Loaded from={unnamed}>{(reply) => <Sheets session={reply.session} sheets={reply.sheets} />}</Loaded>
      )}
    </LettersPage>
  )
}

function PrintSheets({ sessionId, isNamed }: { readonly sessionId: string; readonly isNamed: boolean }) {
  const [number] = useSearchState('numero')
  const one = number ? { number: Number(number) } : {}
  return (
    <PaperButtons
      print={t({ id: 'committee.sheets.print', message: 'Imprimer (PDF)' })}
      edit={t({ id: 'committee.sheets.edit', message: 'Modifier (DOCX)' })}
      send={(format) =>
        download(isNamed ? printNamedSheets : printSheets, {
          params: { sessionId },
          query: { format, ...one },
        })
      }
    />
  )
}

function Views({ sessionId, isNamed }: { readonly sessionId: string; readonly isNamed: boolean }) {
  const [number] = useSearchState('numero')
  const one = number ? `numero=${number}` : ''
  const to = (search: string) => [paths.sheets(sessionId), search].filter(Boolean).join('?')
  return (
    <div data-screen-only>
      <ViewTabs
        label={t({ id: 'committee.sheets.views', message: 'Avec ou sans les noms' })}
        views={[
          {
            label: t({ id: 'committee.sheets.unnamed', message: 'Sans les noms' }),
            to: to(one),
            current: !isNamed,
          },
          {
            label: t({ id: 'committee.sheets.named', message: 'Avec les noms' }),
            to: to(['noms=oui', one].filter(Boolean).join('&')),
            current: isNamed,
          },
        ]}
      />
    </div>
  )
}

function Sheets({
  session,
  sheets,
}: {
  readonly session: Session
  readonly sheets: readonly (Sheet | NamedSheet)[]
}) {
  const [number] = useSearchState('numero')
  const shown = number ? sheets.filter((one) => String(one.number) === number) : sheets
  if (shown.length === 0)
    return (
      <EmptyState title={t({ id: 'committee.sheets.none', message: 'Aucune fiche' })}>
        {t({
          id: 'committee.sheets.none-why',
          message: 'Il y en a une par candidature à l’ordre du jour.',
        })}
      </EmptyState>
    )
  return (
    <div className="grid gap-3 print:block">
      {shown.map((sheet) => (
        <ApplicantSheet key={sheet.number} session={session} sheet={sheet} />
      ))}
    </div>
  )
}
