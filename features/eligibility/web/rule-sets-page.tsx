import { schemeOptions } from '#features/organisations/contract.ts'
import { type KnownCriterion, listCriteria } from '#features/people/contract.ts'
import { useRight, useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type Condition, type ListedSet, listRuleSets } from '../contract.ts'
import { startingPlieSet } from '../rules/shipped-sets.ts'
import { Changes } from './changes.tsx'
import { paths } from './paths.ts'
import { WithdrawVersion } from './withdraw-version.tsx'
import { conditionWords, groupWords, nameOf } from './words.ts'

/** The conditions of entry, version by version: those of the schemes, then those that ship with the product. */
export function RuleSetsPage() {
  const sets = useLoad(listRuleSets)
  const criteria = useLoad(listCriteria)
  const schemes = useLoad(schemeOptions)
  const mayWrite = useRight('agreements.write') !== undefined
  return (
    <>
      <PageHeader
        title={t({ id: 'eligibility.nav', message: 'Conditions d’entrée' })}
        detail={t({
          id: 'eligibility.sets.detail',
          message:
            'Une version ne change jamais : la suivante commence à son premier jour. Elles éclairent, une personne décide.',
        })}
        actions={
          mayWrite && (
            <LinkButton to={paths.newRuleSet} kind="primary" icon="add">
              {t({ id: 'eligibility.new', message: 'Écrire une version' })}
            </LinkButton>
          )
        }
      />
      <Loaded from={sets}>
        {({ items }) => (
          <div className="grid gap-3 side:grid-cols-2">
            {items.map((set) => (
              <SetPanel
                key={set.version}
                set={set}
                before={versionBefore(set, items)}
                criteria={criteria.data?.items ?? []}
                scheme={schemes.data?.items.find((one) => one.id === set.schemeId)?.label}
                mayWrite={mayWrite}
              />
            ))}
          </div>
        )}
      </Loaded>
    </>
  )
}

/** The version that one replaces: the former one of its scheme, or the conditions with which it started. */
const versionBefore = (set: ListedSet, all: readonly ListedSet[]): ListedSet | undefined =>
  set.schemeId === null
    ? undefined
    : (all.find(
        (one) => one.schemeId === set.schemeId && one.validFrom < set.validFrom && one.withdrawnOn === null,
      ) ?? all.find((one) => one.version === startingPlieSet.code))

/** Whether a version of a scheme applies today; one that ships says its first day alone. */
function InForce({ set }: { readonly set: ListedSet }) {
  const day = today(useTerritory().timeZone)
  if (set.schemeId === null) return null
  if (set.withdrawnOn !== null)
    return <StateMark state="info">{t({ id: 'eligibility.set.withdrawn', message: 'retirée' })}</StateMark>
  if (set.validFrom > day)
    return <StateMark state="todo">{t({ id: 'eligibility.set.coming', message: 'à venir' })}</StateMark>
  return set.validTo !== null && set.validTo < day ? (
    <StateMark state="info">{t({ id: 'eligibility.set.past', message: 'remplacée' })}</StateMark>
  ) : (
    <StateMark state="ok">{t({ id: 'eligibility.set.in-force', message: 'en vigueur' })}</StateMark>
  )
}

function SetPanel({
  set,
  before,
  criteria,
  scheme,
  mayWrite,
}: {
  readonly set: ListedSet
  readonly before: ListedSet | undefined
  readonly criteria: readonly KnownCriterion[]
  readonly scheme: string | undefined
  readonly mayWrite: boolean
}) {
  const { needs } = set
  const day = today(useTerritory().timeZone)
  return (
    <Panel title={nameOf(set)} detail={scheme} actions={<InForce set={set} />}>
      <div className="grid gap-2 px-4 py-3">
        <p className="text-13 text-ink-2">
          {set.validTo === null
            ? t({
                id: 'eligibility.since',
                message: '{when, select, coming {À partir du} other {Depuis le}} {from}. {source}',
                values: {
                  when: set.validFrom > day ? 'coming' : 'past',
                  from: formatDate(set.validFrom),
                  source: sourceText(set.source),
                },
              })
            : t({
                id: 'eligibility.between',
                message: 'Du {from} au {to}. {source}',
                values: {
                  from: formatDate(set.validFrom),
                  to: formatDate(set.validTo),
                  source: sourceText(set.source),
                },
              })}
        </p>
        {set.id === null && set.verifiedOn === null && (
          <StateMark state="warn">
            {t({ id: 'eligibility.not-verified', message: 'À vérifier : personne ne l’a confirmé.' })}
          </StateMark>
        )}
        {set.writtenByName && set.writtenOn && (
          <p className="text-13 text-ink-2">
            {t({
              id: 'eligibility.written-by',
              message: 'Écrite par {name} le {day}',
              values: { name: set.writtenByName, day: formatDate(set.writtenOn) },
            })}
          </p>
        )}
        {set.withdrawnOn && (
          <p className="text-13 text-ink-2">
            {t({
              id: 'eligibility.withdrawn-by',
              message: 'Retirée avant son premier jour par {name} le {day}',
              values: { name: set.withdrawnByName ?? '', day: formatDate(set.withdrawnOn) },
            })}
          </p>
        )}
        {before && <Changes from={before} to={set} criteria={criteria} />}
        <p>{groupWords(needs.atLeast, needs.of.length)}</p>
        <ConditionList conditions={needs.of} criteria={criteria} />
        {mayWrite && set.id && set.withdrawnOn === null && set.validFrom > day && (
          <WithdrawVersion set={set} id={set.id} />
        )}
      </div>
    </Panel>
  )
}

function ConditionList({
  conditions,
  criteria,
}: {
  readonly conditions: readonly Condition[]
  readonly criteria: readonly KnownCriterion[]
}) {
  return (
    <ul className="list-disc ps-5">
      {conditions.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: conditions of one version, never sorted.
        <li key={at}>
          {one.kind === 'group' ? (
            <>
              {groupWords(one.atLeast, one.of.length)}
              <ConditionList conditions={one.of} criteria={criteria} />
            </>
          ) : (
            conditionWords(one, criteria)
          )}
        </li>
      ))}
    </ul>
  )
}
