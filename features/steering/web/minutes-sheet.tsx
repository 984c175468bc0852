import { SheetOfText, SheetPart, SignaturePart } from '#platform/web/design/signed-text.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Minutes } from '../contract.ts'
import { BoardTable } from './board-table.tsx'
import { ownerWords, presenceWord, quorumToCome, quorumWords, voteWords, whenOf } from './words.ts'

/** One document: who sat, the quorum, what was said and decided, the figures shown, the signature. */
export function MinutesSheet({ reply }: { readonly reply: Minutes }) {
  const { minutes } = reply
  return (
    <SheetOfText>
      <h2 className="text-18">{minutes.committee}</h2>
      <p>
        {whenOf(minutes)}. {minutes.place}
      </p>
      {minutes.agreements.length > 0 && (
        <p className="text-13 text-ink-2">{minutes.agreements.join(' · ')}</p>
      )}
      <SheetPart title={t({ id: 'steering.minutes.members', message: 'Membres' })}>
        <ul className="list-disc ps-5">
          {minutes.members.map((one) => (
            <li key={`${one.name} ${one.quality}`}>
              {t({
                id: 'steering.minutes.member',
                message: '{member} : {presence}',
                values: {
                  member: [
                    ...[one.name, one.quality, one.organisation],
                    !one.isVoting && t({ id: 'steering.seat.no-vote', message: 'sans voix' }),
                  ]
                    .filter(Boolean)
                    .join(', '),
                  presence: one.proxyTo
                    ? t({
                        id: 'steering.presence.to',
                        message: 'mandat à {name}',
                        values: { name: one.proxyTo },
                      })
                    : presenceWord(one.presence),
                },
              })}
            </li>
          ))}
        </ul>
        <p className="mt-1">
          {minutes.members.every(({ presence }) => presence === null)
            ? quorumToCome(minutes.quorum)
            : quorumWords(minutes.quorum)}
        </p>
      </SheetPart>
      <SheetPart title={t({ id: 'steering.agenda', message: 'Ordre du jour' })}>
        <ol className="list-decimal ps-5">
          {minutes.agenda.map(({ title, detail }) => (
            <li key={title}>
              {title}
              {detail && <span className="block text-13 whitespace-pre-line text-ink-2">{detail}</span>}
            </li>
          ))}
        </ol>
      </SheetPart>
      <SheetPart title={t({ id: 'steering.minutes.said', message: 'Échanges' })}>
        <p className="whitespace-pre-line">
          {minutes.text || t({ id: 'steering.minutes.nothing', message: 'Rien n’est écrit.' })}
        </p>
      </SheetPart>
      <SheetPart title={t({ id: 'steering.decisions', message: 'Décisions' })}>
        {minutes.decisions.length === 0 && (
          <p>{t({ id: 'steering.minutes.no-decision', message: 'Aucune décision.' })}</p>
        )}
        <ol className="grid gap-1.5">
          {minutes.decisions.map((one) => (
            <li key={one.number}>
              <span className="font-semibold">
                {one.number}. {one.label}
              </span>
              <span className="block text-13">{howOf(one)}</span>
            </li>
          ))}
        </ol>
      </SheetPart>
      {minutes.boards.map((board) => (
        <SheetPart
          key={board.agreementId}
          title={t({
            id: 'steering.minutes.figures',
            message: 'Chiffres présentés : {label}',
            values: { label: board.label },
          })}
        >
          <BoardTable board={board} />
        </SheetPart>
      ))}
      <Signed reply={reply} />
    </SheetOfText>
  )
}

const howOf = (one: Minutes['minutes']['decisions'][number]): string =>
  [
    one.outcome === 'rejected'
      ? t({ id: 'steering.rejected', message: 'Rejetée' })
      : ownerWords({ ownerName: one.owner, dueOn: one.dueOn }),
    one.vote && voteWords(one.vote),
    one.isDropped && t({ id: 'steering.minutes.dropped', message: 'Retirée en séance' }),
  ]
    .filter(Boolean)
    .join(' · ')

function Signed({ reply: { minutes, signature, corrections } }: { readonly reply: Minutes }) {
  return (
    <>
      {signature && (
        <SignaturePart
          by={t({
            id: 'steering.minutes.signed',
            message:
              'Signé par {chairs}, qui {count, plural, one {présidait} other {présidaient}}. Signature notée par {name} le {day}.',
            values: {
              chairs: minutes.chairs.join(', '),
              count: minutes.chairs.length,
              name: signature.recordedByName,
              day: formatDate(signature.on),
            },
          })}
          fingerprint={t({
            id: 'steering.minutes.hash',
            message: 'Empreinte SHA-256 du texte signé : {hash}',
            values: { hash: signature.hash },
          })}
          isIntact={signature.isIntact}
        />
      )}
      {corrections.length > 0 && (
        <SheetPart
          title={t({ id: 'steering.minutes.corrections', message: 'Corrections depuis la signature' })}
        >
          <ul className="grid gap-1.5">
            {corrections.map((one) => (
              <li key={one.id}>
                <span className="font-semibold">
                  {one.number}. {one.label}
                </span>
                <span className="block text-13 text-ink-2">
                  {t({
                    id: 'steering.corrects',
                    message: 'Corrige la décision {number} : {reason}',
                    values: { number: one.correctsNumber ?? '', reason: one.correctionReason ?? '' },
                  })}
                </span>
              </li>
            ))}
          </ul>
        </SheetPart>
      )}
    </>
  )
}
