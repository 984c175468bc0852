import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { type FrozenBoard, type Mark, readFreeze } from '../contract.ts'
import { amount } from './figure-words.ts'
import { progressShort } from './freezes-page.tsx'
import { JudgementMark } from './judgement-mark.tsx'
import { aimWords } from './objective-words.ts'

type Line = FrozenBoard['figures'][number]

/** The figures of an agreement as a committee read them. */
export function FrozenPage() {
  const freezeId = usePageParam('freezeId')
  const frozen = useLoad(readFreeze, { params: { freezeId } })
  return (
    <Loaded from={frozen}>
      {(reply) => (
        <>
          <PageHeader
            title={reply.reason}
            detail={[
              t({
                id: 'agreements.frozen.at',
                message: 'Figés le {at}',
                values: { at: formatDateTime(reply.at) },
              }),
              reply.by,
              progressShort(reply.progress),
            ]
              .filter(Boolean)
              .join(', ')}
            crumbs={[
              {
                label: t({ id: 'agreements.freezes', message: 'Chiffres figés' }),
                to: `objectifs/protocole/${reply.agreementId}/figes`,
              },
            ]}
          />
          <Panel label={t({ id: 'agreements.freezes', message: 'Chiffres figés' })}>
            <Table
              caption={t({ id: 'agreements.freezes', message: 'Chiffres figés' })}
              rows={reply.figures}
              rowKey={(line) => line.objectiveId}
              rowName={(line) => line.label}
              columns={columns()}
              hideFooter
            />
          </Panel>
        </>
      )}
    </Loaded>
  )
}

const saidOf = ({ unit, unitLabel }: Line) => ({ unit: unit ?? 'amount', unitLabel })
const states = { met: 'ok', watch: 'warn', alert: 'bad' } as const

const columns = () => [
  {
    key: 'objectif',
    header: t({ id: 'agreements.list.objective', message: 'Objectif' }),
    main: true,
    cell: ({ label, article }: Line) => (
      <>
        {label}
        {article && <span className="block text-13 text-ink-2">{article}</span>}
      </>
    ),
  },
  {
    key: 'realise',
    header: t({ id: 'agreements.list.done', message: 'Réalisé' }),
    numeric: true,
    main: true,
    cell: (line: Line) => (
      <>
        {shownValue(line)}
        {line.numerator !== null && line.denominator !== null && (
          <span className="block text-13 text-ink-2">
            {formatNumber(line.numerator)} / {formatNumber(line.denominator)}
          </span>
        )}
      </>
    ),
  },
  {
    key: 'cible',
    header: t({ id: 'agreements.list.target', message: 'Cible' }),
    numeric: true,
    cell: (line: Line) =>
      line.direction ? aimWords({ direction: line.direction, target: line.target }, saidOf(line)) : '',
  },
  {
    key: 'etat',
    header: t({ id: 'agreements.list.state', message: 'État' }),
    main: true,
    cell: ({ mark }: Line) => mark && <StateMark state={states[mark]}>{markWord(mark)}</StateMark>,
  },
  {
    key: 'jugement',
    header: t({ id: 'agreements.judgement', message: 'Jugement' }),
    cell: ({ judgement }: Line) => <JudgementMark judgement={judgement && { code: judgement }} />,
  },
]

const shownValue = (line: Line): string => {
  if (line.isHidden) return t({ id: 'agreements.figure.hidden', message: 'non publié (moins de 5)' })
  if (line.kind === 'qualitative') return ''
  return line.value === null
    ? t({ id: 'agreements.figure.none', message: 'pas de donnée' })
    : amount(line.value, saidOf(line))
}

const markWord = (mark: Mark): string =>
  ({
    met: t({ id: 'agreements.mark.met', message: 'atteint' }),
    watch: t({ id: 'agreements.mark.watch', message: 'à surveiller' }),
    alert: t({ id: 'agreements.mark.alert', message: 'en alerte' }),
  })[mark]
