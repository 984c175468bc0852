import type { CallReply } from '#platform/contract/route.ts'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import type { listPieces } from '../contract.ts'
import { pieceRulesOn } from '../rules/pieces.ts'
import { paths } from './paths.ts'
import { askedWord, holdsPayment, pieceWord } from './piece-words.ts'

type Found = CallReply<typeof listPieces>
type Reason = Found['reasons'][number]

/** Why an operation would not be paid whole today: each piece with whom it lacks. */
export function ReasonsPanel({
  operationId,
  found,
}: {
  readonly operationId: string
  readonly found: Found
}) {
  const { asOf, reasons } = found
  const { source, verifiedOn } = pieceRulesOn(asOf)
  const title = t({ id: 'funding.reasons', message: 'Ce qui retient le paiement' })
  return (
    <Panel title={title}>
      <Table
        caption={title}
        sortParam="tri-motifs"
        rows={reasons}
        rowKey={(row) => row.code}
        rowName={(row) => pieceWord(row.code, asOf)}
        columns={columns(operationId, asOf)}
        remark={sourceText(source)}
        empty={
          <EmptyState title={t({ id: 'funding.reasons.none', message: 'Rien ne retient le paiement' })}>
            {t({ id: 'funding.reasons.none-why', message: 'Toutes les pièces dues sont complètes.' })}
          </EmptyState>
        }
      />
      {verifiedOn === null && (
        <Note>
          {t({
            id: 'funding.pieces.unverified',
            message:
              'Liste et délais à vérifier : aucune liste nationale publiée n’a été lue. Votre service gestionnaire dit ce qu’il contrôle.',
          })}
        </Note>
      )}
    </Panel>
  )
}

const columns = (operationId: string, day: string): readonly Column<Reason>[] => {
  const counted = (row: Reason, count: number) =>
    count === 0 ? 0 : <PageLink to={`${paths.pieces(operationId)}?vue=${row.code}`}>{count}</PageLink>
  return [
    {
      key: 'piece',
      header: t({ id: 'funding.column.piece', message: 'Pièce' }),
      main: true,
      cell: (row) => (
        <>
          {pieceWord(row.code, day)}
          <span className="block text-13 text-ink-2">
            {askedWord(row.code, day)}
            {!holdsPayment(row.code, day) &&
              `, ${t({ id: 'funding.piece.no-hold', message: 'ne retient pas le paiement' })}`}
          </span>
        </>
      ),
    },
    {
      key: 'personnes',
      header: t({ id: 'funding.column.persons', message: 'Participants' }),
      numeric: true,
      main: true,
      sortBy: (row) => row.missing + row.expired + row.refused,
      cell: (row) => counted(row, row.missing + row.expired + row.refused),
    },
    {
      key: 'a-recevoir',
      header: t({ id: 'funding.column.to-receive', message: 'À recevoir' }),
      numeric: true,
      cell: (row) => row.missing,
    },
    {
      key: 'perimees',
      header: t({ id: 'funding.column.expired', message: 'Périmées' }),
      numeric: true,
      cell: (row) => row.expired,
    },
    {
      key: 'refusees',
      header: t({ id: 'funding.column.refused', message: 'Refusées' }),
      numeric: true,
      cell: (row) => row.refused,
    },
  ]
}
