import { useLoad } from '#platform/web/api/use-load.ts'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { FieldLink } from '#platform/web/form/field-link.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { ProgressBar } from '#platform/web/states/progress-bar.tsx'
import { type ImportFile, readImport } from '../contract.ts'
import { ApplyPanel } from './apply-panel.tsx'
import { BalancePanel } from './balance-panel.tsx'
import { ColumnsPanel } from './columns-panel.tsx'
import { LinesPanel } from './lines-panel.tsx'
import { failureWords, kindWords, stateMarks, stateWords } from './words.ts'

const columnsId = 'colonnes'

const atWork = (one: ImportFile | undefined): boolean =>
  one !== undefined && ['reading', 'applying', 'undoing'].includes(one.state)

/** One file from its reading to its undoing; the page may be left while the service works. */
export function ImportPage() {
  const importId = usePageParam('importId')
  const first = useLoad(readImport, { params: { importId } })
  const followed = useLoad(
    readImport,
    { params: { importId } },
    { keepWhileLoading: true, ...(atWork(first.data) && { everyMs: 1000 }) },
  )
  return <Loaded from={followed}>{(one) => <OneImport one={one} />}</Loaded>
}

function OneImport({ one }: { readonly one: ImportFile }) {
  const detail = [kindWords[one.kind](), one.organisationName, formatDateTime(one.createdAt)]
  return (
    <>
      <PageHeader
        title={one.fileName}
        crumbs={[{ label: t({ id: 'exchanges.nav', message: 'Imports et exports' }), to: 'echanges' }]}
        mark={<StateMark state={stateMarks[one.state]}>{stateWords[one.state]()}</StateMark>}
        detail={detail.filter(Boolean).join(' · ')}
      />
      <div className="grid gap-4">
        <Remarks one={one} />
        {atWork(one) ? (
          <Panel padded>
            <ProgressBar label={stateWords[one.state]()} done={one.linesDone} total={one.linesTotal} />
            <p className="mt-2 text-13 text-ink-2">
              {t({
                id: 'exchanges.may-leave',
                message: 'Vous pouvez quitter cette page : le travail continue.',
              })}
            </p>
          </Panel>
        ) : (
          one.state !== 'failed' && (
            <>
              <UnreadColumns one={one} />
              <ApplyPanel one={one} />
              <BalancePanel one={one} />
              <LinesPanel one={one} />
              <div id={columnsId} tabIndex={-1}>
                <ColumnsPanel key={one.version} one={one} />
              </div>
            </>
          )
        )}
      </div>
    </>
  )
}

/** What a file that nobody described holds and Bassin leaves out, said before anything is written. */
function UnreadColumns({ one }: { readonly one: ImportFile }) {
  const unread = one.columns.filter(({ ignored }) => ignored === 'unmapped')
  const isDescribed = one.layout !== null || one.mappingSource === 'remembered'
  if (unread.length === 0 || isDescribed || !one.moves['read-again'].allowed) return null
  return (
    <Note kind="warn">
      {t({
        id: 'exchanges.unread',
        message:
          '{count, plural, one {Une colonne n’est pas lue} other {# colonnes ne sont pas lues}} : {names}.',
        values: { count: unread.length, names: unread.map(({ header }) => header || '—').join(', ') },
      })}{' '}
      <FieldLink to={columnsId}>
        {t({ id: 'exchanges.unread.choose', message: 'Dire ce que porte chaque colonne' })}
      </FieldLink>
    </Note>
  )
}

function Remarks({ one }: { readonly one: ImportFile }) {
  return (
    <>
      {one.failure && (
        <Note kind="bad" alert>
          {failureWords(one.failure)}
        </Note>
      )}
      {one.sameFile && (
        <Note kind="warn">
          {t({
            id: 'exchanges.same-file',
            message: 'Ce fichier a déjà été reçu le {date}.',
            values: { date: formatDateTime(one.sameFile.createdAt) },
          })}{' '}
          <PageLink to={`echanges/imports/${one.sameFile.id}`}>
            {t({ id: 'exchanges.same-file.see', message: 'Voir le premier import' })}
          </PageLink>
        </Note>
      )}
    </>
  )
}
