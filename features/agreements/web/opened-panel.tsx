import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { addressWith, useSearchState } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type OpenedObjective, openObjective, terms } from '../contract.ts'
import { BesideFigure } from './beside-figure.tsx'
import { useFilters } from './board-state.ts'
import { Breakdowns } from './breakdowns.tsx'
import { FigureHead } from './figure-head.tsx'
import { wordsOfDefinition } from './figure-words.ts'
import { PersonsBehind } from './persons-behind.tsx'
import { Trajectory } from './trajectory.tsx'

/** One objective opened: how its figure is made, where it goes, of whom it speaks. */
export function OpenedPanel({ objectiveId }: { readonly objectiveId: string }) {
  const [filters] = useFilters()
  const opened = useLoad(
    openObjective,
    { params: { objectiveId }, query: filters },
    { keepWhileLoading: true },
  )
  return <Loaded from={opened}>{(reply) => <Opened opened={reply} />}</Loaded>
}

function Opened({ opened }: { readonly opened: OpenedObjective }) {
  const mayWrite = useRight('agreements.write') !== undefined
  const [term] = useSearchState('terme')
  const [filters] = useFilters()
  const { objective, definition, figure } = opened.row
  const chosen = terms.find((one) => one === term)
  return (
    <Panel
      title={objective.label}
      detail={[
        objective.article,
        t({
          id: 'agreements.definition.version',
          message: 'définition {version}',
          values: { version: definition.version },
        }),
      ]
        .filter(Boolean)
        .join(', ')}
      actions={
        <>
          {mayWrite && (
            <LinkButton size="small" to={`objectifs/${objective.id}/modifier`}>
              {t({ id: 'agreements.objective.edit', message: 'Modifier' })}
            </LinkButton>
          )}
          <LinkButton size="small" icon="close" to={addressWith({ objectif: undefined, terme: undefined })}>
            {t({ id: 'agreements.close', message: 'Fermer' })}
          </LinkButton>
        </>
      }
    >
      <FigureHead opened={opened} />
      <BesideFigure row={opened.row} />
      <Effort opened={opened} />
      {opened.trajectory.length > 1 && <Trajectory opened={opened} />}
      <Breakdowns opened={opened} />
      <Formula opened={opened} />
      {opened.seesPersons &&
        objective.kind === 'computed' &&
        !opened.row.missing &&
        !figure.hidden &&
        (chosen ? (
          <PersonsBehind key={`${chosen} ${JSON.stringify(filters)}`} opened={opened} term={chosen} />
        ) : (
          <ShowPersons />
        ))}
    </Panel>
  )
}

/** Names come only when asked for: the opening is written in the audit. */
function ShowPersons() {
  return (
    <p className="border-t border-line px-4 py-3">
      <PageLink to={addressWith({ terme: 'numerator' })}>
        {t({ id: 'agreements.persons.show', message: 'Voir les personnes derrière le chiffre' })}
      </PageLink>{' '}
      <span className="text-13 text-ink-2">
        {t({ id: 'agreements.persons.will-trace', message: 'L’ouverture est tracée.' })}
      </span>
    </p>
  )
}

/** « Pour tenir la cible : 7 sorties positives sur les 13 attendues d’ici fin décembre. » */
function Effort({ opened: { effort, row, projection } }: { readonly opened: OpenedObjective }) {
  const words = wordsOfDefinition(row.definition)
  if (!effort) return null
  const { needed, among } = effort
  const until = formatDate(effort.until, 'long')
  const what = words.numerator
  const sentence =
    needed === 0
      ? t({ id: 'agreements.effort.done', message: 'la cible est tenue au rythme actuel.' })
      : among === null
        ? t({
            id: 'agreements.effort.count',
            message: 'encore {needed} {what} d’ici le {until}.',
            values: { needed: formatNumber(needed), what, until },
          })
        : needed > among
          ? t({
              id: 'agreements.effort.beyond',
              message:
                '{needed} {what} seraient nécessaires, pour {among} {base} attendues d’ici le {until}.',
              values: {
                needed: formatNumber(needed),
                among: formatNumber(among),
                what,
                base: words.denominator ?? '',
                until,
              },
            })
          : t({
              id: 'agreements.effort.among',
              message: '{needed} {what} sur les {among} attendues d’ici le {until}.',
              values: { needed: formatNumber(needed), among: formatNumber(among), what, until },
            })
  return (
    <div className="mx-4 mb-2 bg-selected px-3 py-2">
      <p>
        <strong>{t({ id: 'agreements.effort.title', message: 'Pour tenir la cible :' })}</strong> {sentence}
      </p>
      {projection && (
        <p className="text-13 text-ink-2">
          {t({
            id: 'agreements.projection',
            message:
              'Au même rythme, {value} à la fin de la période (de {low} à {high}, intervalle de Poisson à 95 % sur ce qui reste ; les saisons ne sont pas prises en compte).',
            values: {
              value: formatNumber(projection.value),
              low: formatNumber(projection.low),
              high: formatNumber(projection.high),
            },
          })}
        </p>
      )}
    </div>
  )
}

function Formula({ opened: { row, profile } }: { readonly opened: OpenedObjective }) {
  const { definition } = row
  return (
    <div className="grid gap-1 border-t border-line px-4 py-3 text-13 text-ink-2">
      <p className="font-title text-ink">
        {t({ id: 'agreements.read-with', message: 'À lire avec le chiffre' })}
      </p>
      <p>{wordsOfDefinition(definition).formula}</p>
      <p>
        {t({
          id: 'agreements.source',
          message: 'Source : {source}',
          values: { source: sourceText(definition.source) },
        })}
        {definition.verifiedOn === null &&
          ` (${t({ id: 'agreements.source.unverified', message: 'à confirmer avec votre protocole' })})`}
      </p>
      {row.objective.kind === 'computed' && <Profile profile={profile} />}
    </div>
  )
}

function Profile({ profile }: { readonly profile: OpenedObjective['profile'] }) {
  return (
    <p>
      {profile
        ? t({
            id: 'agreements.profile',
            message:
              'Public : {long} entrées sur {known} au profil connu sont sans emploi depuis un an ou plus. Un taux ne se compare qu’à public comparable.',
            values: { long: formatNumber(profile.longJobless), known: formatNumber(profile.known) },
          })
        : t({
            id: 'agreements.profile.unknown',
            message:
              'Public : la durée sans emploi des personnes entrées n’est pas assez renseignée pour être dite ici.',
          })}
    </p>
  )
}
