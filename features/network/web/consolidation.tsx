import { Panel } from '#platform/web/design/panel.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber, percentSign } from '#platform/web/i18n/formats.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Table } from '#platform/web/table/table.tsx'
import type { Consolidated, FrameworkIndicator, OpenedFramework, ShownFigure } from '../contract.ts'
import { amountWords, definitionWords, figureWords, periodText, targetWords } from './figure-words.ts'
import { DeclaredMark, originWords } from './origin-mark.tsx'

/** For the owner of a framework: each indicator over the territories that took it, by name. */
export function Consolidation({
  reply: { indicators, protection, coverage },
  of,
}: {
  readonly reply: OpenedFramework
  readonly of: readonly Consolidated[]
}) {
  if (indicators.length === 0)
    return (
      <Panel label={t({ id: 'network.indicators', message: 'Indicateurs' })}>
        <EmptyState title={t({ id: 'network.indicators.none', message: 'Aucun indicateur' })}>
          {t({
            id: 'network.indicators.none-how',
            message: 'Ajoutez ce que les territoires devront compter, puis publiez.',
          })}
        </EmptyState>
      </Panel>
    )
  return (
    <>
      {coverage && <p>{coverageWords(coverage)}</p>}
      {of.map((one) => {
        const indicator = indicators.find(({ id }) => id === one.indicatorId)
        return indicator && <OneIndicator key={indicator.id} indicator={indicator} one={one} />
      })}
      <p className="text-13 text-ink-2">
        {t({
          id: 'network.protected',
          message:
            'Sous {smallest} personnes, un chiffre est masqué, avec celui qui permettrait de le retrouver ({source}). Ce qui manque n’est jamais compté comme zéro.',
          values: { smallest: protection.smallest, source: sourceText(protection.source) },
        })}
      </p>
    </>
  )
}

function OneIndicator({
  indicator,
  one,
}: {
  readonly indicator: FrameworkIndicator
  readonly one: Consolidated
}) {
  const { unit } = indicator
  const title =
    indicator.version > 1
      ? t({
          id: 'network.indicator.version',
          message: '{label} (version {version})',
          values: { label: indicator.label, version: indicator.version },
        })
      : indicator.label
  return (
    <Panel title={title} detail={periodText(indicator)}>
      <p className="px-4 py-2">
        <strong className="text-17">{totalWords(one.total, unit)}</strong>{' '}
        {one.declaredTotal && <span>{declaredWords(one.declaredTotal, one.declared, unit)} </span>}
        <span className="text-ink-2">{answersWords(one, targetWords(indicator.target, unit))}</span>
        <span className="block text-13 text-ink-2">{definitionWords(indicator)}</span>
      </p>
      <Table
        caption={title}
        rows={one.territories}
        rowKey={(row) => row.declensionId}
        rowName={(row) => row.name}
        sortParam={`tri-${indicator.position}-${indicator.version}`}
        empty={
          <EmptyState
            title={t({ id: 'network.nobody', message: 'Aucun territoire ne décline cet indicateur' })}
          >
            {t({ id: 'network.nobody-how', message: 'Publié, il attend que des territoires le prennent.' })}
          </EmptyState>
        }
        columns={[
          {
            key: 'territoire',
            header: t({ id: 'network.column.territory', message: 'Territoire' }),
            main: true,
            cell: (row) => row.name,
          },
          {
            key: 'depart',
            header: t({ id: 'network.column.baseline', message: 'Départ' }),
            numeric: true,
            cell: (row) => (row.baseline === null ? '–' : amountWords(row.baseline, unit)),
          },
          {
            key: 'cible',
            header: t({ id: 'network.column.local', message: 'Cible locale' }),
            main: true,
            cell: (row) => targetWords(row.target, unit),
          },
          {
            key: 'valeur',
            header: t({ id: 'network.column.value', message: 'Atteint' }),
            numeric: true,
            main: true,
            cell: (row) => (
              <>
                {figureWords(row.figure, unit)}
                <DeclaredMark {...row} />
              </>
            ),
          },
          {
            key: 'jour',
            header: t({ id: 'network.column.as-of', message: 'Compté le' }),
            cell: (row) => (row.asOf && hasCome(row) ? formatDate(row.asOf) : '–'),
          },
          {
            key: 'origine',
            header: t({ id: 'network.column.origin', message: 'Origine' }),
            cell: originWords,
          },
          {
            key: 'comparable',
            header: t({ id: 'network.column.comparable', message: 'Comparable' }),
            cell: (row) =>
              row.isComparable === null || !hasCome(row)
                ? '–'
                : row.isComparable
                  ? t({ id: 'network.yes', message: 'oui' })
                  : t({ id: 'network.no', message: 'non, hors total' }),
          },
        ]}
      />
    </Panel>
  )
}

/** Counted, with nothing to divide by: there is no figure of that day. */
const hasCome = ({ figure }: Consolidated['territories'][number]): boolean => figure.state !== 'missing'

const totalWords = (total: Consolidated['total'], unit: FrameworkIndicator['unit']): string =>
  total === null
    ? t({ id: 'network.total.none', message: 'Ne s’additionne pas' })
    : t({
        id: 'network.total',
        message: 'Ensemble : {value}',
        values: { value: figureWords(total, unit) },
      })

const declaredWords = (total: ShownFigure, declared: number, unit: FrameworkIndicator['unit']): string =>
  t({
    id: 'network.total.declared',
    message:
      'À part, {declared, plural, one {déclaré par un territoire} other {déclaré par # territoires}} : {value}.',
    values: { declared, value: figureWords(total, unit) },
  })

/** « (67 %) »; nothing is divided by nobody. */
const rateWords = (part: number, whole: number): string =>
  whole > 0 ? ` (${formatNumber(Math.round((100 * part) / whole))}${percentSign()})` : ''

const answersWords = ({ received, declined, population }: Consolidated, target: string): string => {
  const answers = t({
    id: 'network.answers',
    message:
      '{received, plural, one {# réponse} other {# réponses}} sur {declined, plural, one {# déclinaison} other {# déclinaisons}}{rate}',
    values: { received, declined, rate: rateWords(received, declined) },
  })
  const inhabitants =
    population === null
      ? ''
      : t({
          id: 'network.inhabitants',
          message: ', soit {population} habitants',
          values: { population: formatNumber(population) },
        })
  return t({
    id: 'network.answers.target',
    message: '{answers}. Cible nationale : {target}.',
    values: { answers: `${answers}${inhabitants}`, target },
  })
}

const coverageWords = ({ declining, known }: NonNullable<OpenedFramework['coverage']>): string =>
  t({
    id: 'network.coverage',
    message:
      'Couverture : {declining, plural, one {# territoire le décline} other {# territoires le déclinent}}, sur {known} dans cette installation{rate}.',
    values: { declining, known, rate: rateWords(declining, known) },
  })
