import { useState } from 'react'
import { download } from '#platform/web/api/call.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { PaperButtons } from '#platform/web/design/paper-buttons.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useKeptVersion } from '#platform/web/form/kept-version.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import {
  type Amendment,
  moveAmendment,
  type OpenedAgreement,
  printAmendment,
  rewriteAmendment,
} from '../../contract.ts'
import { AgreementFrame, refresh } from './agreement-frame.tsx'
import { AmendedTargets } from './amended-targets.tsx'
import { AmendmentFields, amendmentOf } from './amendment-fields.tsx'
import { ChangedText } from './changed-text.tsx'
import { typed } from './identity-fields.tsx'
import type { WrittenChanges } from './list-changes.tsx'
import { MoveForm } from './move-form.tsx'
import { ScansPanel } from './scans-panel.tsx'
import { amendmentState, amendmentWord, stateWord } from './words.ts'

/** One amendment: what it changes, its life, its signed scan. */
export function AmendmentPage() {
  const amendmentId = usePageParam('amendmentId')
  return (
    <AgreementFrame>
      {(one) => {
        const amendment = one.amendments.find(({ id }) => id === amendmentId)
        return amendment ? (
          <Opened one={one} amendment={amendment} />
        ) : (
          <EmptyState
            title={t({ id: 'agreements.life.amendment.unknown', message: 'Cet avenant n’existe pas' })}
          />
        )
      }}
    </AgreementFrame>
  )
}

interface Shown {
  readonly one: OpenedAgreement
  readonly amendment: Amendment
}

function Opened({ one, amendment }: Shown) {
  const isOver = amendment.state === 'signed' || amendment.state === 'cancelled'
  const day = (value: string | null) => (value ? formatDate(value) : '–')
  return (
    <div className="grid items-start gap-3 side:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)]">
      <div className="grid min-w-0 gap-3">
        <Panel
          title={t({
            id: 'agreements.life.amendment.title',
            message: 'Avenant n° {number}, {kind} : {label}',
            values: {
              number: amendment.number,
              kind: amendmentWord(amendment.kind).toLowerCase(),
              label: amendment.label,
            },
          })}
          padded
        >
          {isOver || !one.mayWrite ? (
            <ChangedText one={one} amendment={amendment} />
          ) : (
            <Rewrite key={amendment.version} one={one} amendment={amendment} />
          )}
        </Panel>
        {amendment.kind === 'targets' && <AmendedTargets amendment={amendment} />}
      </div>
      <div className="grid gap-3">
        <Panel title={t({ id: 'agreements.life.moves.amendment', message: 'Où il en est' })} padded>
          <div className="grid gap-3">
            <FactList
              facts={[
                {
                  label: t({ id: 'agreements.life.amendment.state', message: 'État' }),
                  value: (
                    <StateMark state={amendmentState[amendment.state]}>
                      {stateWord(amendment.state, one.seat)}
                    </StateMark>
                  ),
                },
                {
                  label: t({ id: 'agreements.life.amendment.effect', message: 'Prend effet le' }),
                  value: day(amendment.effectiveOn),
                },
                {
                  label: t({ id: 'agreements.life.amendment.signed', message: 'Signé le' }),
                  value: day(amendment.signedOn),
                },
                {
                  label: t({ id: 'agreements.life.field.deliberation', message: 'Délibération' }),
                  value:
                    [amendment.deliberationNumber, amendment.deliberatedOn && day(amendment.deliberatedOn)]
                      .filter(Boolean)
                      .join(', ') || '–',
                },
              ]}
            />
            <div className="flex flex-wrap gap-2">
              <PaperButtons
                print={t({ id: 'agreements.life.amendment.print', message: 'Avenant à imprimer (PDF)' })}
                edit={t({ id: 'agreements.life.amendment.edit', message: 'Avenant à modifier (DOCX)' })}
                send={(format) =>
                  download(printAmendment, { params: { amendmentId: amendment.id }, query: { format } })
                }
              />
            </div>
            {one.mayWrite && <Moves amendment={amendment} />}
          </div>
        </Panel>
        <ScansPanel agreementId={one.id} amendmentId={amendment.id} mayWrite={one.mayWrite} />
      </div>
    </div>
  )
}

function Moves({ amendment }: { readonly amendment: Amendment }) {
  const move = useAct(moveAmendment, {
    refresh,
    onDone: () => say(t({ id: 'agreements.life.move.done', message: 'L’étape est enregistrée.' })),
  })
  return (
    <MoveForm
      key={amendment.version}
      schema={moveAmendment.body}
      moves={amendment.moves}
      version={amendment.version}
      onMove={({ move: name, ...given }) =>
        name === 'denounce' || name === 'terminate'
          ? Promise.resolve()
          : move.run({
              params: { amendmentId: amendment.id },
              body: { version: amendment.version, move: name, onDay: given.onDay, why: given.why },
            })
      }
    />
  )
}

function Rewrite({ one, amendment }: Shown) {
  const { kind, label, content, effectiveOn, deliberationNumber, deliberatedOn, transmittedOn } = amendment
  const [changes, setChanges] = useState<WrittenChanges>(amendment.changes)
  const { version, conflict } = useKeptVersion(amendment.version)
  const rewrite = useAct(rewriteAmendment, {
    refresh,
    onDone: () => say(t({ id: 'agreements.life.amendment.changed', message: 'L’avenant est modifié.' })),
  })
  const { parties: _, articles: __, annexes: ___, ...term } = amendment.changes
  return (
    <Form
      schema={rewriteAmendment.body}
      initial={typed({
        ...{ label, content, effectiveOn, deliberationNumber, deliberatedOn, transmittedOn },
        ...Object.fromEntries(Object.entries(term).map(([name, value]) => [`changes/${name}`, value])),
      })}
      toBody={(values) => ({ version, ...amendmentOf(values, kind, changes) })}
      submit={t({ id: 'agreements.life.amendment.save', message: 'Enregistrer l’avenant' })}
      onSubmit={(body) => rewrite.run({ params: { amendmentId: amendment.id }, body })}
      conflict={conflict}
    >
      <AmendmentFields kind={kind} one={one} changes={changes} onChange={setChanges} />
    </Form>
  )
}
