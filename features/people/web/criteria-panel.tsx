import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { daysAgo, formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type HeldCriterion, listHeldCriteria, revokeCriterion } from '../contract.ts'
import { CriterionForm } from './criterion-form.tsx'
import { criterionWord } from './criterion-word.ts'
import { ProofCheck } from './proof-check.tsx'

type Open = { readonly kind: 'new' } | { readonly kind: 'proof'; readonly criterion: HeldCriterion } | null

/** What opens a right, as declared or proved, and until when the proof holds. */
export function CriteriaPanel({
  personId,
  mayEdit,
}: {
  readonly personId: string
  readonly mayEdit: boolean
}) {
  const held = useLoad(listHeldCriteria, { params: { personId } })
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  return (
    <Panel
      title={t({ id: 'people.panel.criteria', message: 'Critères' })}
      actions={
        mayEdit && (
          <Button size="small" onClick={() => setOpen({ kind: 'new' })}>
            {t({ id: 'people.criteria.add', message: 'Ajouter un critère' })}
          </Button>
        )
      }
    >
      {open && (
        <div className="border-b border-line p-4">
          <CriterionForm
            key={open.kind === 'proof' ? open.criterion.id : 'new'}
            personId={personId}
            criterion={open.kind === 'proof' ? open.criterion : undefined}
            onDone={close}
          />
        </div>
      )}
      <Loaded from={held}>
        {({ items, mayCheck }) =>
          items.length === 0 ? (
            <EmptyState title={t({ id: 'people.criteria.none', message: 'Aucun critère noté' })} />
          ) : (
            <RowList
              rows={items.map((one) => ({
                key: one.id,
                title: criterionWord(one),
                detail: (
                  <>
                    <ProofState criterion={one} />
                    {one.proof && (
                      <ProofCheck
                        personId={personId}
                        criterionId={one.id}
                        label={criterionWord(one)}
                        proof={one.proof}
                        mayCheck={mayCheck}
                      />
                    )}
                  </>
                ),
                end: mayEdit && (
                  <Actions
                    personId={personId}
                    criterion={one}
                    onProve={() => setOpen({ kind: 'proof', criterion: one })}
                  />
                ),
              }))}
            />
          )
        }
      </Loaded>
    </Panel>
  )
}

function ProofState({ criterion }: { readonly criterion: HeldCriterion }) {
  const until = criterion.validUntil ? formatDate(criterion.validUntil) : null
  if (criterion.state === 'declared')
    return (
      <StateMark state="todo">
        {criterion.proof
          ? t({ id: 'people.criteria.refused', message: 'Justificatif refusé, un autre est attendu' })
          : t({ id: 'people.criteria.declared', message: 'Déclaré, justificatif attendu' })}
      </StateMark>
    )
  if (criterion.state === 'lapsed')
    return (
      <StateMark state="warn">
        {t({
          id: 'people.criteria.lapsed',
          message: 'Justificatif trop ancien depuis le {until}',
          values: { until: until ?? '' },
        })}
      </StateMark>
    )
  return (
    <StateMark state={criterion.proof?.check ? 'ok' : 'doing'}>
      {until
        ? t({
            id: 'people.criteria.proved-until',
            message: 'Justifié jusqu’au {until} ({days})',
            values: { until, days: daysAgo(criterion.validUntil ?? '') },
          })
        : t({ id: 'people.criteria.proved', message: 'Justifié' })}
    </StateMark>
  )
}

function Actions({
  personId,
  criterion,
  onProve,
}: {
  readonly personId: string
  readonly criterion: HeldCriterion
  readonly onProve: () => void
}) {
  const revoke = useAct(revokeCriterion, { refresh: [listHeldCriteria] })
  const mistake = t({ id: 'people.criteria.mistake', message: 'Retiré depuis le dossier' })
  if (revoke.problem) return <ErrorState problem={revoke.problem} />
  return (
    <span className="flex flex-wrap justify-end gap-2">
      <Button size="small" onClick={onProve}>
        {t({ id: 'people.criteria.prove', message: 'Justifier' })}
      </Button>
      <Button
        size="small"
        kind="quiet"
        busy={revoke.running}
        onClick={() =>
          revoke.start({ params: { personId, criterionId: criterion.id }, body: { reason: mistake } })
        }
      >
        {t({ id: 'people.criteria.revoke', message: 'Retirer' })}
      </Button>
    </span>
  )
}
