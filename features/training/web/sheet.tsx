import { emblemSvg } from '#features/funding/contract.ts'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatClock, formatDate, formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { PrintedSheet, SheetLine } from '../contract.ts'
import type { HalfDay } from '../rules/half-days.ts'
import { partWord, presenceWord } from './words.ts'

/** One page of paper a half-day: names and nothing else of anybody (R8). */
export function Sheet({ reply }: { readonly reply: PrintedSheet }) {
  return (
    <div className="grid gap-3 print:block">
      {reply.session.halfDays.map((half) => (
        <HalfDaySheet key={half.part} reply={reply} half={half} />
      ))}
    </div>
  )
}

function HalfDaySheet({ reply, half }: { readonly reply: PrintedSheet; readonly half: HalfDay }) {
  const { session, operation, lines, seal } = reply
  return (
    <article className="max-w-[720px] break-after-page rounded-panel border border-line bg-surface p-6 last:break-after-auto print:border-0 print:p-0 print:text-[9.5pt]">
      {operation && (
        <p className="mb-3 flex items-center gap-3">
          <img
            src={`data:image/svg+xml,${encodeURIComponent(emblemSvg())}`}
            alt={t({ id: 'training.emblem', message: 'Emblème de l’Union européenne' })}
            width={60}
            height={40}
          />
          <span>
            {t({
              id: 'training.cofunded',
              message: 'Cofinancé par l’Union européenne. Opération {code}, {label}',
              values: { code: operation.code, label: operation.label },
            })}
          </span>
        </p>
      )}
      <h2 className="mb-1 text-18">{session.publicLabel}</h2>
      <p className="mb-3">
        {formatDate(session.heldOn, 'long')}, {partWord(half.part)},{' '}
        {t({
          id: 'training.hours-of',
          message: '{from} à {to}',
          values: { from: formatClock(half.from), to: formatClock(half.to) },
        })}
        . {session.place}.{' '}
        {t({
          id: 'training.sheet.trainer',
          message: 'Animation : {name}',
          values: { name: session.trainerName ?? session.organisationName },
        })}
      </p>
      <table className="w-full border-collapse [&_td]:border [&_td]:border-line-strong [&_td]:p-2 [&_th]:border [&_th]:border-line-strong [&_th]:p-2 [&_th]:text-start">
        <caption className="sr-only">{partWord(half.part)}</caption>
        <thead>
          <tr>
            <th scope="col">{t({ id: 'training.column.name', message: 'Nom et prénom' })}</th>
            <th scope="col">{t({ id: 'training.presence', message: 'Présence' })}</th>
            <th scope="col">{t({ id: 'training.column.signature', message: 'Signature' })}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, rank) => (
            <tr key={line.personName ?? `- ${String(rank)}`} className="h-12">
              <th scope="row">
                {line.personName ?? t({ id: 'training.sheet.hidden', message: 'Hors de l’échantillon' })}
              </th>
              <td>
                <Presence line={line} half={half} />
              </td>
              <td>
                <Signature line={line} half={half} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-6">{t({ id: 'training.sheet.sign', message: 'Signature de qui anime :' })}</p>
      {seal && (
        <p className="mt-4 text-13">
          {t({
            id: 'training.sealed',
            message: 'Feuille scellée le {at} par {name}. Empreinte : {hash}',
            values: { at: formatDateTime(seal.at), name: seal.byName, hash: seal.hash },
          })}{' '}
          <Intact isIntact={seal.isIntact} />
        </p>
      )}
    </article>
  )
}

/** What holds, and what the seal had kept when it was corrected since: the hash answers for the latter. */
function Presence({ line, half }: { readonly line: SheetLine; readonly half: HalfDay }) {
  const { value, correction } = line.values.find(({ part }) => part === half.part) ?? {}
  return (
    <>
      {value && presenceWord(value)}
      {correction && (
        <span className="block text-13">
          {t({
            id: 'training.sheet.corrected',
            message: 'Corrigé le {at} par {name} ; la feuille scellée disait « {sealed} ». Raison : {reason}',
            values: {
              ...{
                at: formatDateTime(correction.at),
                name: correction.byName,
                reason: correction.reason ?? '–',
              },
              sealed: presenceWord(correction.sealed),
            },
          })}
        </span>
      )}
    </>
  )
}

function Signature({ line, half }: { readonly line: SheetLine; readonly half: HalfDay }) {
  const signed = line.signatures.find(({ part }) => part === half.part)
  if (!signed) return null
  return (
    <>
      {signed.drawing && (
        <svg
          viewBox="0 0 400 140"
          className="h-10 max-w-full"
          role="img"
          aria-label={t({ id: 'training.signature', message: 'Signature' })}
        >
          <path d={signed.drawing} fill="none" stroke="currentColor" strokeWidth={3} />
        </svg>
      )}
      <span className="block text-13">
        {t({
          id: 'training.signed-on',
          message: 'Signé le {at}, devant {name}',
          values: { at: formatDateTime(signed.signedAt), name: signed.recordedByName },
        })}
      </span>
      <Intact isIntact={signed.isIntact} />
    </>
  )
}

/** Said only when the hash no longer answers for what is shown. */
function Intact({ isIntact }: { readonly isIntact: boolean }) {
  return isIntact ? null : (
    <StateMark state="bad">
      {t({ id: 'training.altered', message: 'ne correspond plus à ce qui a été signé' })}
    </StateMark>
  )
}
