import { useTerritory } from '#platform/web/api/territory.tsx'
import { SheetOfText, SheetPart, SignaturePart } from '#platform/web/design/signed-text.tsx'
import { formatDate, formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Minutes } from '../contract.ts'
import { decisionWord, nameOf, presenceWord, quorumWords, whenOf, whyOf } from './words.ts'

/** One document: who sat, the quorum, each decision with its reason, the signature and what was corrected since. */
export function MinutesSheet({ reply }: { readonly reply: Minutes }) {
  const { minutes, names, signature, corrections } = reply
  const nameOfNumber = (number: number) => names.find((one) => one.number === number)?.personName
  const { timeZone } = useTerritory()
  return (
    <SheetOfText>
      <h2 className="text-18">
        {nameOf({ committeeName: minutes.committee })}, {minutes.scheme}
      </h2>
      <p>
        {whenOf(minutes)}. {minutes.place}
      </p>
      <SheetPart title={t({ id: 'committee.minutes.present', message: 'Membres attendus' })}>
        <ul className="list-disc ps-5">
          {minutes.expected.map((one) => (
            <li key={`${one.name} ${one.organisation}`}>
              {t({
                id: 'committee.minutes.member',
                message: '{name}, {organisation} : {presence}',
                values: {
                  name: one.name,
                  organisation: one.organisation,
                  presence: presenceWord(one.isPresent),
                },
              })}
            </li>
          ))}
        </ul>
        <p className="mt-1">
          {quorumWords({
            present: minutes.quorum.present,
            expected: minutes.expected.length,
            quorum: minutes.quorum.needed,
          })}
        </p>
      </SheetPart>
      <SheetPart title={t({ id: 'committee.minutes.decisions', message: 'Décisions' })}>
        {minutes.decisions.length === 0 && (
          <p>{t({ id: 'committee.minutes.no-item', message: 'Rien n’était à l’ordre du jour.' })}</p>
        )}
        <ol className="grid gap-1.5">
          {minutes.decisions.map(({ referent, ...one }) => (
            <li key={one.number}>
              <span className="font-semibold">
                {one.number}. {nameOfNumber(one.number)}
              </span>
              <span className="block">
                {one.move === null
                  ? t({ id: 'committee.minutes.not-examined', message: 'Non examinée' })
                  : [decisionWord({ ...one, move: one.move, referentName: referent }), whyOf(one)]
                      .filter(Boolean)
                      .join(' · ')}
              </span>
            </li>
          ))}
        </ol>
      </SheetPart>
      {signature && (
        <SignaturePart
          by={t({
            id: 'committee.minutes.signed',
            message: 'Signé par {chair}, qui présidait. Signature notée par {name} le {day}.',
            values: { chair: minutes.chair, name: signature.recordedByName, day: formatDate(signature.on) },
          })}
          fingerprint={t({
            id: 'committee.minutes.hash',
            message: 'Empreinte SHA-256 du texte signé, sans les noms : {hash}',
            values: { hash: signature.hash },
          })}
          isIntact={signature.isIntact}
        />
      )}
      {corrections.length > 0 && (
        <SheetPart
          title={t({ id: 'committee.minutes.corrections', message: 'Corrections depuis la signature' })}
        >
          <ul className="grid gap-1.5">
            {corrections.map((one) => (
              <li key={`${one.number} ${one.decidedAt}`}>
                <span className="font-semibold">
                  {one.number}. {nameOfNumber(one.number)}
                </span>
                <span className="block">{[decisionWord(one), whyOf(one)].filter(Boolean).join(' · ')}</span>
                <span className="block text-13 text-ink-2">
                  {t({
                    id: 'committee.minutes.corrected-by',
                    message: '{name}, {when} : {reason}',
                    values: {
                      name: one.decidedByName,
                      when: formatDateTime(one.decidedAt, timeZone),
                      reason: one.correctionReason ?? '',
                    },
                  })}
                </span>
              </li>
            ))}
          </ul>
        </SheetPart>
      )}
    </SheetOfText>
  )
}
