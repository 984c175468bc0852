import { download } from '#platform/web/api/call.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { PaperButtons } from '#platform/web/design/paper-buttons.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { listPledges, printNote, readNote } from '../contract.ts'
import { NoteLines } from './note-lines.tsx'
import { NotePicture } from './note-picture.tsx'
import { paths } from './paths.ts'
import { PledgeTabs } from './pledge-tabs.tsx'

/** What each signatory promised for a year and delivered, to read and to print. */
export function NotePage() {
  const title = t({ id: 'pledges.note.title', message: 'Note annuelle des engagements' })
  return (
    <>
      <PageHeader
        title={title}
        detail={t({
          id: 'pledges.note.detail',
          message: 'Promis et réalisé par signataire, comptés à l’instant : rien n’est ressaisi.',
        })}
        crumbs={[{ label: t({ id: 'pledges.nav', message: 'Engagements' }), to: paths.pledges }]}
      />
      <PledgeTabs />
      <Loaded from={useLoad(listPledges, { query: {} })}>
        {({ agreements, signatories, years }) => (
          <NoteOf agreements={agreements} signatories={signatories} years={years} />
        )}
      </Loaded>
    </>
  )
}

interface Choices {
  readonly agreements: readonly { readonly id: string; readonly label: string }[]
  readonly signatories: readonly { readonly key: string; readonly name: string }[]
  readonly years: readonly number[]
}

function NoteOf({ agreements, signatories, years }: Choices) {
  const [asked, setAgreement] = useSearchState('convention')
  const [signatory, setSignatory] = useSearchState('signataire')
  const [askedYear, setYear] = useSearchState('annee')
  const agreementId = agreements.find((one) => one.id === asked)?.id ?? agreements[0]?.id
  const now = today().slice(0, 4)
  const year = askedYear ?? (years.includes(Number(now)) ? now : String(years.at(-1) ?? now))
  if (!agreementId)
    return (
      <EmptyState title={t({ id: 'pledges.none', message: 'Aucun engagement écrit' })}>
        {t({
          id: 'pledges.note.none-how',
          message: 'La note se remplit des engagements et de leurs réalisations.',
        })}
      </EmptyState>
    )
  const query = { agreementId, year, ...(signatory && { signatory }) }
  return (
    <div className="grid gap-3">
      <div className="print:hidden">
        <Panel label={t({ id: 'pledges.note.choice', message: 'Choix de la note' })} padded>
          <div className="grid items-end gap-3 list:grid-cols-[2fr_1fr_2fr]">
            <Select
              label={t({ id: 'pledges.column.agreement', message: 'Convention' })}
              value={agreementId}
              onChange={setAgreement}
              options={agreements.map(({ id, label }) => ({ value: id, label }))}
            />
            <Select
              label={t({ id: 'pledges.column.year', message: 'Année' })}
              value={year}
              onChange={setYear}
              options={years.map((one) => ({ value: String(one), label: String(one) }))}
            />
            <Select
              label={t({ id: 'pledges.column.signatory', message: 'Signataire' })}
              empty={t({ id: 'pledges.filter.every', message: 'Tous' })}
              value={signatory}
              onChange={setSignatory}
              options={signatories.map(({ key, name }) => ({ value: key, label: name }))}
            />
          </div>
          <div className="mt-3 flex flex-wrap gap-2">
            <PaperButtons
              print={t({ id: 'pledges.note.print', message: 'Note à imprimer (PDF)' })}
              edit={t({ id: 'pledges.note.edit', message: 'Note à modifier (DOCX)' })}
              send={(format) => download(printNote, { query: { ...query, format } })}
            />
          </div>
        </Panel>
      </div>
      <NoteRead query={query} />
    </div>
  )
}

interface Asked {
  readonly agreementId: string
  readonly year: string
  readonly signatory?: string
}

function NoteRead({ query }: { readonly query: Asked }) {
  return (
    <Loaded from={useLoad(readNote, { query })}>
      {(note) =>
        note.signatories.length === 0 ? (
          <EmptyState
            title={t({
              id: 'pledges.note.empty',
              message: 'Aucune échéance en {year}',
              values: { year: query.year },
            })}
          >
            {t({
              id: 'pledges.note.empty-how',
              message: 'Choisissez une autre année ou un autre signataire.',
            })}
          </EmptyState>
        ) : (
          <>
            {/* On paper the lists that chose the agreement are gone. */}
            <p className="hidden font-semibold print:block">{note.agreementLabel}</p>
            <NotePicture note={note} />
            {note.signatories.map((one) => (
              <NoteLines key={one.key} signatory={one} />
            ))}
          </>
        )
      }
    </Loaded>
  )
}
