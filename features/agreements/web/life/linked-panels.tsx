import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { CheckboxGroup } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { declineFrameworks, type OpenedAgreement, readRadar } from '../../contract.ts'
import { frameworkKinds } from '../../rules/life/agreement-kinds.ts'
import { refresh } from './agreement-frame.tsx'
import { paths } from './paths.ts'
import { amendmentState, amendmentWord, phaseState, phaseWord, stateWord } from './words.ts'

export function AmendmentsPanel({ one }: { readonly one: OpenedAgreement }) {
  const { timeZone } = useTerritory()
  const title = t({ id: 'agreements.life.amendments', message: 'Avenants' })
  return (
    <Panel title={title} detail={one.amendments.length}>
      {one.amendments.length === 0 ? (
        <p className="p-4 text-ink-2">
          {one.amendmentsBefore > 0
            ? t({
                id: 'agreements.life.amendments.before',
                message:
                  '{count, plural, one {# avenant signé ailleurs} other {# avenants signés ailleurs}} : le prochain sera le n° {next}.',
                values: { count: one.amendmentsBefore, next: one.amendmentsBefore + 1 },
              })
            : t({ id: 'agreements.life.amendments.none', message: 'Aucun avenant.' })}
        </p>
      ) : (
        <RowList
          label={title}
          rows={one.amendments.map((amendment) => ({
            key: amendment.id,
            title: (
              <PageLink to={paths.amendment(one.id, amendment.id)}>
                {t({
                  id: 'agreements.life.amendment.name',
                  message: 'n° {number}, {kind}',
                  values: { number: amendment.number, kind: amendmentWord(amendment.kind).toLowerCase() },
                })}
              </PageLink>
            ),
            detail: [
              amendment.label,
              amendment.signedOn && formatDate(amendment.signedOn),
              amendment.deliberationNumber,
              amendment.state === 'signed' &&
                amendment.effectiveOn > today(timeZone) &&
                t({
                  id: 'agreements.life.amendment.to-come',
                  message: 'prend effet le {day}',
                  values: { day: formatDate(amendment.effectiveOn) },
                }),
            ]
              .filter(Boolean)
              .join(' · '),
            end: (
              <StateMark state={amendmentState[amendment.state]}>
                {stateWord(amendment.state, one.seat)}
              </StateMark>
            ),
          }))}
        />
      )}
    </Panel>
  )
}

/** What the agreement declines, expired or not; and who declines it. */
export function FrameworksPanel({ one }: { readonly one: OpenedAgreement }) {
  const title = t({ id: 'agreements.life.frameworks', message: 'Cadres dont elle découle' })
  const declining = t({ id: 'agreements.life.declined', message: 'Déclinée par' })
  return (
    <>
      {(one.frameworks.length > 0 || one.mayWrite) && (
        <Panel title={title}>
          <FrameworkRows label={title} rows={one.frameworks} />
          {one.mayWrite && <ChooseFrameworks key={one.version} one={one} />}
        </Panel>
      )}
      {one.declinedBy.length > 0 && (
        <Panel title={declining}>
          <FrameworkRows label={declining} rows={one.declinedBy} />
        </Panel>
      )}
    </>
  )
}

function FrameworkRows({
  label,
  rows,
}: {
  readonly label: string
  readonly rows: OpenedAgreement['frameworks']
}) {
  return (
    <RowList
      label={label}
      rows={rows.map((framework) => ({
        key: framework.id,
        title: <PageLink to={paths.one(framework.id)}>{framework.label}</PageLink>,
        detail: t({
          id: 'agreements.life.frameworks.end',
          message: 'fin le {day}',
          values: { day: formatDate(framework.endsOn) },
        }),
        end: (
          <StateMark state={framework.phase === 'ended' ? 'warn' : phaseState[framework.phase]}>
            {framework.phase === 'ended'
              ? t({
                  id: 'agreements.life.frameworks.ended',
                  message: 'échu, la convention locale continue',
                })
              : phaseWord(framework.phase)}
          </StateMark>
        ),
      }))}
    />
  )
}

function ChooseFrameworks({ one }: { readonly one: OpenedAgreement }) {
  const radar = useLoad(readRadar, { query: {} })
  const decline = useAct(declineFrameworks, {
    refresh,
    onDone: () => say(t({ id: 'agreements.life.frameworks.saved', message: 'Les cadres sont enregistrés.' })),
  })
  const choices = radar.data?.items.filter(({ id, kind }) => id !== one.id && frameworkKinds.includes(kind))
  if (!choices) return null
  if (choices.length === 0)
    return (
      <p className="p-4 text-ink-2">
        {t({
          id: 'agreements.life.frameworks.none',
          message:
            'Si cette convention décline un accord-cadre ou un accord sectoriel, écrivez-le d’abord dans Conventions : il se choisira ici.',
        })}
      </p>
    )
  return (
    <details className="border-t border-line p-4">
      <summary className="cursor-pointer text-link">
        {t({ id: 'agreements.life.frameworks.choose', message: 'Choisir les cadres' })}
      </summary>
      <div className="mt-2">
        <Form
          schema={declineFrameworks.body}
          initial={{ frameworkIds: one.frameworks.map(({ id }) => id) }}
          toBody={(values) => ({ frameworkIds: values.frameworkIds ?? [] })}
          submit={t({ id: 'agreements.life.frameworks.save', message: 'Enregistrer les cadres' })}
          onSubmit={(body) => decline.run({ params: { agreementId: one.id }, body })}
        >
          <CheckboxGroup
            name="frameworkIds"
            label={t({ id: 'agreements.life.frameworks', message: 'Cadres dont elle découle' })}
            options={choices.map(({ id, label, phase }) => ({
              value: id,
              label,
              hint: phaseWord(phase),
            }))}
          />
        </Form>
      </div>
    </details>
  )
}
