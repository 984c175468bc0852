import { useState } from 'react'
import { newId } from '#kernel/id.ts'
import { formatSiret } from '#kernel/siret.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { AskBefore } from '#platform/web/design/ask-before.tsx'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import { type OpenedAgreement, type Party, removeParty } from '../../contract.ts'
import { AgreementFrame, refresh } from './agreement-frame.tsx'
import { PartyForm } from './party-form.tsx'
import { roleWord } from './words.ts'

/** Who is party to the agreement and who signs for each. */
export function PartiesPage() {
  return <AgreementFrame>{(one) => <Parties one={one} />}</AgreementFrame>
}

function Parties({ one }: { readonly one: OpenedAgreement }) {
  const [edited, setEdited] = useState<Party>()
  const mayAdd = one.mayWrite && !one.isFrozen
  const position = one.parties.length + 1
  const add = (): void =>
    setEdited({
      ...{ id: newId(), version: 0, position, organisationId: null, name: '', siret: null },
      role: position === 1 ? 'carrier' : 'partner',
      ...{ signatoryName: null, signatoryQuality: null, signedOn: null },
    })
  const title = t({ id: 'agreements.life.parties', message: 'Parties' })
  return (
    <div className="grid gap-3">
      <Panel
        title={title}
        actions={
          mayAdd && (
            <Button size="small" icon="add" onClick={add}>
              {t({ id: 'agreements.life.party.add', message: 'Ajouter une partie' })}
            </Button>
          )
        }
      >
        <Table
          caption={title}
          rows={one.parties}
          rowKey={(row) => row.id}
          rowName={(row) => row.name}
          columns={columns(one, setEdited)}
          empty={
            <EmptyState
              title={t({ id: 'agreements.life.parties.none', message: 'Aucune partie n’est encore écrite' })}
            >
              {t({
                id: 'agreements.life.parties.none-help',
                message:
                  'Ajoutez d’abord le porteur, puis chaque partenaire et financeur, avec son signataire.',
              })}
            </EmptyState>
          }
        />
      </Panel>
      {edited && <PartyForm key={edited.id} one={one} party={edited} onClose={() => setEdited(undefined)} />}
    </div>
  )
}

const columns = (one: OpenedAgreement, edit: (party: Party) => void): readonly Column<Party>[] => [
  {
    key: 'nom',
    header: t({ id: 'agreements.life.party.name', message: 'Organisme' }),
    main: true,
    cell: (row) => (
      <>
        <span className="font-semibold">{row.name}</span>
        {row.siret && <div className="text-13 text-ink-2">{formatSiret(row.siret)}</div>}
      </>
    ),
  },
  {
    key: 'qualite',
    main: true,
    header: t({ id: 'agreements.life.party.role', message: 'Qualité' }),
    cell: (row) => roleWord(row.role),
  },
  {
    key: 'signataire',
    header: t({ id: 'agreements.life.party.signatory', message: 'Signataire' }),
    cell: (row) => [row.signatoryName, row.signatoryQuality].filter(Boolean).join(', ') || '–',
  },
  {
    key: 'signe',
    main: true,
    header: t({ id: 'agreements.life.party.signed', message: 'A signé le' }),
    cell: (row) => (row.signedOn ? formatDate(row.signedOn) : '–'),
  },
  ...(one.mayWrite
    ? [
        {
          key: 'gestes',
          header: t({ id: 'agreements.life.party.gestures', message: 'Gestes' }),
          cell: (row: Party) => (
            <span className="flex flex-wrap gap-2">
              <Button size="small" onClick={() => edit(row)}>
                {one.isFrozen
                  ? t({ id: 'agreements.life.party.sign', message: 'Noter sa signature' })
                  : t({ id: 'agreements.life.party.edit', message: 'Modifier' })}
                <span className="sr-only"> {row.name}</span>
              </Button>
              {!one.isFrozen && <Remove one={one} party={row} />}
            </span>
          ),
        },
      ]
    : []),
]

function Remove({ one, party }: { readonly one: OpenedAgreement; readonly party: Party }) {
  const remove = useAct(removeParty, { refresh })
  return (
    <AskBefore
      verb={t({ id: 'agreements.life.party.remove', message: 'Retirer' })}
      title={t({
        id: 'agreements.life.party.remove-title',
        message: 'Retirer {name} des parties ?',
        values: { name: party.name },
      })}
      kind="quiet"
      act={remove}
      onConfirm={() =>
        remove.run({ params: { agreementId: one.id, partyId: party.id }, query: { version: party.version } })
      }
    >
      <p>{t({ id: 'agreements.life.party.remove-ask', message: 'Son signataire est retiré avec elle.' })}</p>
    </AskBefore>
  )
}
