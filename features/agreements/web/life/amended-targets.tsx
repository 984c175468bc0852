import { useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { formatNumber, percentSign } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { type Aims, type AmendedTarget, type Amendment, readAmendedTargets } from '../../contract.ts'
import { type Said, unitWord } from '../figure-words.ts'

/** What the parties sign of the targets: each one that moves, as it was and as it becomes. */
export function AmendedTargets({ amendment }: { readonly amendment: Amendment }) {
  const read = useLoad(readAmendedTargets, { params: { amendmentId: amendment.id } })
  const title = t({ id: 'agreements.life.targets', message: 'Cibles que cet avenant change' })
  return (
    <Panel title={title}>
      <Loaded from={read}>
        {({ items }) => (
          <>
            {items.length > 0 && <ReadAlready amendment={amendment} />}
            <Table
              caption={title}
              rows={items}
              rowKey={(one) => one.objectiveId}
              rowName={({ label }) => label}
              columns={columns()}
              empty={<NoneChanged state={amendment.state} />}
              hideFooter
            />
          </>
        )}
      </Loaded>
    </Panel>
  )
}

/** The boards have one target for an objective: they read it as soon as it is written, and whoever reads them must know. */
function ReadAlready({ amendment: { state, effectiveOn } }: { readonly amendment: Amendment }) {
  const { timeZone } = useTerritory()
  const isInForce = state === 'signed' && effectiveOn <= today(timeZone)
  if (isInForce || state === 'cancelled') return null
  return (
    <div className="px-4 py-3">
      <Note kind="warn">
        {state === 'signed'
          ? t({
              id: 'agreements.life.targets.read-before-effect',
              message: 'Les objectifs se lisent déjà avec ces cibles, avant leur jour d’effet, le {on}.',
              values: { on: formatDate(effectiveOn) },
            })
          : t({
              id: 'agreements.life.targets.read-already',
              message:
                'Les objectifs se lisent déjà avec ces cibles, avant la signature et le jour d’effet, le {on}.',
              values: { on: formatDate(effectiveOn) },
            })}
      </Note>
    </div>
  )
}

/** A signed amendment without any was copied from its paper: the targets that it moved were never written here. */
function NoneChanged({ state }: Pick<Amendment, 'state'>) {
  if (state === 'signed')
    return (
      <EmptyState
        title={t({ id: 'agreements.life.targets.elsewhere', message: 'Aucune cible notée sous cet avenant' })}
      >
        {t({
          id: 'agreements.life.targets.elsewhere-help',
          message: 'Ce qu’il change des cibles se lit dans son texte signé.',
        })}
      </EmptyState>
    )
  return (
    <EmptyState title={t({ id: 'agreements.life.targets.none', message: 'Aucune cible ne change' })}>
      {state !== 'cancelled' &&
        t({
          id: 'agreements.life.targets.none-help',
          message: 'Une cible se change sur la page des objectifs, tant que l’avenant est en préparation.',
        })}
    </EmptyState>
  )
}

const columns = () => [
  {
    key: 'objectif',
    header: t({ id: 'agreements.life.targets.objective', message: 'Objectif' }),
    main: true,
    cell: ({ objectiveId, label, article, after }: AmendedTarget) => (
      <>
        {after ? <PageLink to={`objectifs/${objectiveId}/valeurs`}>{label}</PageLink> : label}
        {article && <span className="block text-13 text-ink-2">{article}</span>}
      </>
    ),
  },
  {
    key: 'avant',
    header: t({ id: 'agreements.life.targets.before', message: 'Avant' }),
    main: true,
    cell: ({ before, ...said }: AmendedTarget) =>
      before
        ? aimsWords(before, said)
        : t({ id: 'agreements.life.targets.added', message: 'nouvel objectif' }),
  },
  {
    key: 'apres',
    header: t({ id: 'agreements.life.targets.after', message: 'Après' }),
    main: true,
    cell: ({ after, ...said }: AmendedTarget) =>
      after
        ? aimsWords(after, said)
        : t({ id: 'agreements.life.targets.removed', message: 'objectif retiré' }),
  },
]

const aimsWords = ({ min, max, baseline, baselineOn }: Aims, said: Said): string =>
  [
    targetWords(min, max, said),
    baseline !== null &&
      baselineOn !== null &&
      t({
        id: 'agreements.history.from',
        message: 'depuis {value} le {on}',
        values: { value: signed(baseline, said), on: formatDate(baselineOn, 'numeric') },
      }),
  ]
    .filter(Boolean)
    .join(', ')

const targetWords = (min: number | null, max: number | null, said: Said): string => {
  if (min !== null && max !== null)
    return t({
      id: 'agreements.aim.range',
      message: 'de {min} à {max}',
      values: { min: formatNumber(min), max: signed(max, said) },
    })
  if (min !== null)
    return t({ id: 'agreements.aim.up', message: 'au moins {value}', values: { value: signed(min, said) } })
  if (max !== null)
    return t({ id: 'agreements.aim.down', message: 'au plus {value}', values: { value: signed(max, said) } })
  return t({ id: 'agreements.life.targets.no-target', message: 'sans cible' })
}

/** To the decimal, as the paper says it: what is signed is not rounded. */
const signed = (value: number, said: Said): string => {
  if (said.unit === 'share' && !said.unitLabel) return `${formatNumber(value)}${percentSign()}`
  const word = unitWord(said)
  return word ? `${formatNumber(value)}\u00a0${word}` : formatNumber(value)
}
