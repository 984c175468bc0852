import { useState } from 'react'
import { useUpload } from '#platform/web/api/use-upload.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { FileField } from '#platform/web/form/file-field.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { UploadProgress } from '#platform/web/states/upload-progress.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { importAgreements, listAgreementImports, readRadar } from '../../contract.ts'
import { allCrumb } from './agreement-frame.tsx'
import { reasonWord } from './import-words.ts'
import { PastImports } from './past-imports.tsx'
import { paths } from './paths.ts'

type Reply = Awaited<ReturnType<ReturnType<typeof useUpload<typeof importAgreements>>['run']>>

/** Agreements born elsewhere: the file is rehearsed line by line, then written. */
export function ImportLifePage() {
  const [file, setFile] = useState<File>()
  const [rehearsal, setRehearsal] = useState<Reply>()
  const title = t({ id: 'agreements.life.import.open', message: 'Importer des conventions' })
  const upload = useUpload(importAgreements, {
    refresh: [readRadar, listAgreementImports],
    onDone: (reply) => {
      if (reply.written === 0) return setRehearsal(reply)
      say(
        t({
          id: 'agreements.life.import.done',
          message: '{count, plural, one {# convention importée.} other {# conventions importées.}}',
          values: { count: reply.written },
        }),
      )
      go(paths.all)
    },
  })
  const send = (write: 'no' | 'yes'): void => {
    if (!file) return
    const form = new FormData()
    form.append('file', file)
    upload.start({ query: { write }, form })
  }
  const toWrite = rehearsal?.ready.filter(({ isKnown }) => !isKnown).length ?? 0
  return (
    <>
      <PageHeader title={title} crumbs={[allCrumb()]} />
      <div className="grid gap-3">
        <Panel label={title} padded>
          <div className="flex max-w-[640px] flex-col items-start gap-3">
            <p>
              {t({
                id: 'agreements.life.import.help',
                message:
                  'Une ligne par convention, avec les colonnes Nom, Nature, Date d’effet, Terme, Signée le, Parties et SIRET (chacun séparé par une barre « | », dans le même ordre), Avenants (le nombre déjà signé). Un SIRET inconnu entre dans l’annuaire des partenaires. Rien n’est écrit avant votre accord.',
              })}
            </p>
            <FileField
              label={t({ id: 'agreements.life.import.file', message: 'Tableau' })}
              rules={importAgreements.receives ?? { mostBytes: 0, endings: [] }}
              value={file}
              onChange={(chosen) => {
                setFile(chosen)
                setRehearsal(undefined)
              }}
            />
            {file && !rehearsal && (
              <Button kind="primary" busy={upload.running} onClick={() => send('no')}>
                {t({ id: 'agreements.life.import.rehearse', message: 'Essayer sans écrire' })}
              </Button>
            )}
            <UploadProgress sending={upload.sending} />
            {upload.problem && <ErrorState problem={upload.problem} />}
          </div>
        </Panel>
        {rehearsal && (
          <>
            <Rehearsed reply={rehearsal} />
            <div className="flex flex-wrap items-center gap-3">
              <Button
                kind="primary"
                busy={upload.running}
                onClick={() => send('yes')}
                disabledReason={
                  toWrite === 0
                    ? t({ id: 'agreements.life.import.nothing', message: 'Aucune ligne nouvelle à écrire.' })
                    : undefined
                }
              >
                {t({
                  id: 'agreements.life.import.write',
                  message:
                    '{count, plural, =0 {Rien à écrire} one {Écrire # convention} other {Écrire # conventions}}',
                  values: { count: toWrite },
                })}
              </Button>
            </div>
          </>
        )}
        <PastImports />
      </div>
    </>
  )
}

const madeWords = (count: number): string =>
  t({
    id: 'agreements.life.import.to-make',
    message:
      '{count, plural, one {# structure entrera dans l’annuaire, par son SIRET.} other {# structures entreront dans l’annuaire, par leur SIRET.}}',
    values: { count },
  })

function Rehearsed({ reply }: { readonly reply: Reply }) {
  const rejects = t({ id: 'agreements.life.import.rejects', message: 'Cellules refusées' })
  const ready = t({ id: 'agreements.life.import.ready', message: 'Lignes prêtes' })
  return (
    <>
      <Note kind={reply.rejects.length > 0 ? 'warn' : 'info'}>
        {t({
          id: 'agreements.life.import.sum',
          message:
            '{lines, plural, one {# ligne lue} other {# lignes lues}}, {ready, plural, =0 {aucune prête} one {# prête} other {# prêtes}}, {rejects, plural, =0 {aucune cellule refusée} one {# cellule refusée} other {# cellules refusées}}.',
          values: { lines: reply.lines, ready: reply.ready.length, rejects: reply.rejects.length },
        })}
        {reply.toMake > 0 && ` ${madeWords(reply.toMake)}`}
        {reply.ignored.length > 0 &&
          ` ${t({
            id: 'agreements.life.import.ignored',
            message: 'Colonnes laissées de côté : {names}.',
            values: { names: reply.ignored.join(', ') },
          })}`}
      </Note>
      {reply.rejects.length > 0 && (
        <Panel title={rejects}>
          <Table
            caption={rejects}
            rows={reply.rejects}
            rowKey={(row) => `${row.line} ${row.column} ${row.reason}`}
            rowName={(row) => `${row.line} ${row.column}`}
            columns={[
              {
                key: 'ligne',
                header: t({ id: 'agreements.life.import.line', message: 'Ligne' }),
                main: true,
                numeric: true,
                cell: (row) => formatNumber(row.line),
              },
              {
                key: 'colonne',
                header: t({ id: 'agreements.life.import.column', message: 'Colonne' }),
                main: true,
                cell: (row) => row.column || '–',
              },
              {
                key: 'valeur',
                header: t({ id: 'agreements.life.import.cell', message: 'Valeur' }),
                cell: (row) => row.cell || '–',
              },
              {
                key: 'motif',
                header: t({ id: 'agreements.life.import.reason', message: 'Pourquoi' }),
                cell: (row) => reasonWord(row.reason),
              },
            ]}
          />
        </Panel>
      )}
      <Panel title={ready}>
        <Table
          caption={ready}
          sortParam="pretes"
          rows={reply.ready}
          rowKey={(row) => String(row.line)}
          rowName={(row) => row.label}
          columns={[
            {
              key: 'nom',
              header: t({ id: 'agreements.life.column.label', message: 'Convention' }),
              main: true,
              cell: (row) => (
                <>
                  {row.label}
                  {row.isKnown && (
                    <div className="text-13 text-ink-2">
                      {t({
                        id: 'agreements.life.import.known',
                        message: 'déjà connue : laissée telle quelle',
                      })}
                    </div>
                  )}
                </>
              ),
            },
            {
              key: 'du',
              header: t({ id: 'agreements.life.field.starts', message: 'Prend effet le' }),
              cell: (row) => formatDate(row.startsOn),
            },
            {
              key: 'au',
              header: t({ id: 'agreements.life.column.term', message: 'Terme' }),
              cell: (row) => formatDate(row.endsOn),
            },
            {
              key: 'parties',
              header: t({ id: 'agreements.life.parties', message: 'Parties' }),
              numeric: true,
              cell: (row) => formatNumber(row.parties),
            },
            {
              key: 'siret',
              header: t({ id: 'agreements.life.import.sirets', message: 'SIRET' }),
              numeric: true,
              cell: (row) => formatNumber(row.sirets),
            },
            {
              key: 'avenants',
              header: t({ id: 'agreements.life.amendments', message: 'Avenants' }),
              numeric: true,
              cell: (row) => formatNumber(row.amendments),
            },
          ]}
        />
      </Panel>
    </>
  )
}
