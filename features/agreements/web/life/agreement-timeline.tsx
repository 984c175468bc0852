import { ListSwitch } from '#platform/web/design/figures/list-switch.tsx'
import { useWidth } from '#platform/web/design/figures/use-width.ts'
import { RowList } from '#platform/web/design/row-list.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { OpenedAgreement } from '../../contract.ts'
import { Today, Years } from './radar-drawing.tsx'
import { axisOf } from './time-axis.ts'
import { amendmentWord } from './words.ts'

interface Mark {
  readonly key: string
  readonly on: string
  readonly label: string
  /** Not binding yet. */
  readonly isDraft?: boolean
}

/** Signature, amendments, today, notice and term on one line; the same dates in words, one press away. */
export function AgreementTimeline({ one, today }: { readonly one: OpenedAgreement; readonly today: string }) {
  const marks = marksOf(one)
  return (
    <ListSwitch
      toList={t({ id: 'agreements.life.timeline.to-list', message: 'Voir les dates en liste' })}
      toDrawing={t({ id: 'agreements.life.radar.to-drawing', message: 'Voir la frise' })}
      drawing={<Drawing one={one} marks={marks} today={today} />}
      list={
        <RowList
          label={t({ id: 'agreements.life.timeline.dates', message: 'Dates' })}
          rows={[...marks, ...endsOf(one)]
            .toSorted((a, b) => a.on.localeCompare(b.on))
            .map((mark) => ({ key: mark.key, title: mark.label, end: formatDate(mark.on) }))}
        />
      }
    />
  )
}

const marksOf = (one: OpenedAgreement): Mark[] => [
  ...(one.signedOn
    ? [
        {
          key: 'signed',
          on: one.signedOn,
          label: t({ id: 'agreements.life.timeline.signature', message: 'Signature' }),
        },
      ]
    : []),
  ...one.amendments
    .filter(({ state }) => state !== 'cancelled')
    .toReversed()
    .map((amendment) => ({
      key: amendment.id,
      on: amendment.signedOn ?? amendment.effectiveOn,
      isDraft: amendment.state !== 'signed',
      label: t({
        id: 'agreements.life.timeline.amendment',
        message: 'Avenant {number}, {kind}',
        values: { number: amendment.number, kind: amendmentWord(amendment.kind).toLowerCase() },
      }),
    })),
]

const endsOf = (one: OpenedAgreement): Mark[] => [
  {
    key: 'start',
    on: one.startsOn,
    label: t({ id: 'agreements.life.timeline.start', message: 'Prise d’effet' }),
  },
  ...(one.term.noticeOn
    ? [
        {
          key: 'notice',
          on: one.term.noticeOn,
          label: t({ id: 'agreements.life.timeline.notice', message: 'Dernier jour pour dénoncer' }),
        },
      ]
    : []),
  { key: 'term', on: one.term.endsOn, label: t({ id: 'agreements.life.column.term', message: 'Terme' }) },
]

const bar = 62

function Drawing({
  one,
  marks,
  today,
}: {
  readonly one: OpenedAgreement
  readonly marks: readonly Mark[]
  readonly today: string
}) {
  const [frame, measured] = useWidth()
  const { endsOn, noticeOn } = one.term
  const axis = axisOf([today, one.startsOn, endsOn, ...marks.map(({ on }) => on)])
  const width = (measured ?? 0) - 32
  const x = (day: string): number => axis.at(day) * width
  const room = width / (marks.length + 2)
  return (
    <div ref={frame} className="px-4 pb-2">
      {measured !== undefined && (
        <svg
          width={width}
          height={118}
          role="img"
          aria-label={t({
            id: 'agreements.life.timeline.sentence',
            message:
              'Du {from} au {to}, {count, plural, =0 {aucun avenant} one {# avenant} other {# avenants}}. Les mêmes dates sont en liste.',
            values: {
              from: formatDate(one.startsOn),
              to: formatDate(endsOn),
              count: one.amendments.length,
            },
          })}
          className="block max-w-full"
        >
          <Years axis={axis} width={width} height={118} />
          <Stretch from={x(one.startsOn)} to={x(endsOn)} fill="var(--water-soft)" stroke="var(--water)" />
          {today > one.startsOn && (
            <Stretch
              from={x(one.startsOn)}
              to={Math.min(x(today), x(endsOn))}
              fill="var(--water-deep)"
              stroke="var(--water-deep)"
            />
          )}
          {noticeOn && noticeOn < endsOn && (
            <>
              <Stretch from={x(noticeOn)} to={x(endsOn)} fill="var(--warn-bg)" stroke="var(--warn)" />
              <text x={x(endsOn)} y={bar + 24} textAnchor="end" fontSize={12} fill="var(--warn)">
                {t({
                  id: 'agreements.life.timeline.notice-from',
                  message: 'Préavis dès le {day}',
                  values: { day: formatDate(noticeOn) },
                })}
              </text>
            </>
          )}
          <text
            x={Math.min(x(endsOn), width)}
            y={bar - 13}
            textAnchor="end"
            fontSize={12}
            fontWeight={600}
            fill="var(--ink)"
          >
            {t({
              id: 'agreements.life.timeline.term',
              message: 'Terme {day}',
              values: { day: formatDate(endsOn) },
            })}
          </text>
          <Today axis={axis} width={width} height={118} today={today} />
          <text x={x(today) + 5} y={112} fontSize={12} fontWeight={600} fill="var(--ink)">
            {t({ id: 'agreements.life.timeline.today', message: 'Aujourd’hui' })}
          </text>
          {marks.map((mark, index) => (
            <g key={mark.key}>
              <circle
                cx={x(mark.on)}
                cy={bar}
                r={6}
                fill="var(--surface)"
                stroke="var(--water-deep)"
                strokeWidth={2}
                strokeDasharray={mark.isDraft ? '3 2' : undefined}
              />
              <title>{`${mark.label}, ${formatDate(mark.on)}`}</title>
              {room > 110 && (
                <text
                  {...beside(mark.label, Math.min(x(mark.on), width - 150), x(today))}
                  y={index % 2 === 0 ? bar - 28 : bar - 13}
                  fontSize={12}
                  fill="var(--ink)"
                  // What passes behind the words is cut around them.
                  stroke="var(--surface)"
                  strokeWidth={4}
                  paintOrder="stroke"
                >
                  {mark.label}
                </text>
              )}
            </g>
          ))}
        </svg>
      )}
    </div>
  )
}

/** Mean width of a letter of 12 px. */
const letter = 6.4

/** Where words start: at their mark, or before it when the line of today would cross them and there is room. */
const beside = (words: string, at: number, today: number) => {
  const length = words.length * letter
  const isCrossed = today > at - 2 && today < at + length
  return isCrossed && at > length ? { x: at, textAnchor: 'end' as const } : { x: at }
}

function Stretch({
  from,
  to,
  fill,
  stroke,
}: {
  readonly from: number
  readonly to: number
  readonly fill: string
  readonly stroke: string
}) {
  return <rect x={from} y={bar - 5} width={Math.max(2, to - from)} height={10} fill={fill} stroke={stroke} />
}
