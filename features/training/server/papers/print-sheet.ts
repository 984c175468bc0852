import { emblemBlock } from '#features/funding/server/public.ts'
import { makePapers } from '#features/templates/server/public.ts'
import { localDate, localTime } from '#kernel/dates.ts'
import { done } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { joinPapers } from '#platform/server/paper/join-papers.ts'
import type { DrawnCell } from '#platform/server/paper/paper.ts'
import { paperFile } from '#platform/server/paper/paper-file.ts'
import { paperClock, paperDay } from '#platform/server/paper/paper-words.ts'
import type { printSheet, SheetLine } from '../../contract.ts'
import type { Part, PresenceValue } from '../../rules/presence.ts'
import { loadSheet } from '../sign-sheet.ts'
import { halfWords } from './print-certificate.ts'
import { sheetKind } from './sheet-kind.ts'

const presenceWords: Readonly<Record<PresenceValue, string>> = {
  present: 'présent',
  absent: 'absent',
  excused: 'excusé',
  cancelled: 'annulé par l’équipe',
}

/** One page a half-day, under the emblem of the Union when an operation pays for it. */
export const sendSheet: TerritoryHandler<typeof printSheet> = async (context, { params, query }) => {
  const found = await loadSheet(context, params.sessionId, 'training.sheet-printed')
  if (!found.ok) return found
  const { session, operation, lines, seal } = found.value
  const at = (instant: string): string => {
    const moment = new Date(instant)
    return `${paperDay(localDate(moment, context.timeZone))} à ${paperClock(localTime(moment, context.timeZone))}`
  }
  const made = await makePapers(
    context,
    sheetKind,
    session.halfDays.map((half) => ({
      fingerprint: seal?.hash,
      before: operation ? [emblemBlock(operation)] : [],
      words: {
        ...{ atelier: session.publicLabel, date: paperDay(session.heldOn), 'demi-journee': halfWords(half) },
        ...{ lieu: session.place, animation: session.trainerName ?? session.organisationName },
      },
      parts: {
        presences: [
          {
            ...{ kind: 'table', header: ['Nom et prénom', 'Présence', 'Signature'], isSigned: true },
            widths: ['wide', 'narrow', 'wide'],
            rows: lines.map((line) => [
              line.personName ?? '',
              presenceOf(line, half.part),
              signatureOf(line, half.part, at),
            ]),
          },
        ],
        signature: [{ kind: 'signatures', places: [{ who: 'Qui anime', signed: 'Nom et signature :' }] }],
        sceau: seal
          ? [
              ...correctionsOf(lines, half.part, at),
              {
                kind: 'small',
                text: `Feuille scellée le ${at(seal.at)} par ${seal.byName}. Empreinte : ${seal.hash}.${seal.isIntact ? '' : altered}`,
              },
            ]
          : [],
      },
    })),
  )
  const [first, ...others] = made.map(({ paper }) => paper)
  if (!first) throw new Error('a session has a half-day')
  return done(
    paperFile(joinPapers([first, ...others]), query.format, `emargement-${session.heldOn}`, context),
  )
}

const altered = ' Ne correspond plus à ce qui a été signé.'

const presenceOf = ({ values }: SheetLine, part: Part): string => {
  const { value, correction } = values.find((one) => one.part === part) ?? {}
  if (!value) return ''
  return correction ? `${presenceWords[value]} (corrigé)` : presenceWords[value]
}

/** Under the table: a row to sign has its own height. */
const correctionsOf = (
  lines: readonly SheetLine[],
  part: Part,
  at: (instant: string) => string,
): { readonly kind: 'small'; readonly text: string }[] =>
  lines.flatMap(({ personName, values }) => {
    const correction = values.find((one) => one.part === part)?.correction
    if (!correction) return []
    const sealed = correction.sealed ? presenceWords[correction.sealed] : 'non renseigné'
    const text = `${personName ?? 'Hors de l’échantillon'} : corrigé le ${at(correction.at)} par ${correction.byName} ; la feuille scellée disait « ${sealed} ». Raison : ${correction.reason ?? '–'}`
    return [{ kind: 'small' as const, text }]
  })

const signatureOf = (
  { signatures }: SheetLine,
  part: Part,
  at: (instant: string) => string,
): string | DrawnCell => {
  const signed = signatures.find((one) => one.part === part)
  if (!signed) return ''
  const text = `Signé le ${at(signed.signedAt)}, devant ${signed.recordedByName}.${signed.isIntact ? '' : altered}`
  if (!signed.drawing) return text
  const path = `<path d="${signed.drawing}" fill="none" stroke="black" stroke-width="3"/>`
  return {
    ...{ text, alt: 'Signature' },
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 140">${path}</svg>`,
  }
}
