import { makePaper } from '#features/templates/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { Block } from '#platform/server/paper/paper.ts'
import { paperFile } from '#platform/server/paper/paper-file.ts'
import { paperDay } from '#platform/server/paper/paper-words.ts'
import type { AmendedTarget, printAgreement, printAmendment } from '../../../contract.ts'
import { amendmentLabels, renewalLabels } from '../../../rules/life/labels.ts'
import type { AgreementText } from '../../../rules/life/replay-text.ts'
import { amendedTargets } from '../amended-targets.ts'
import { loadAmendment, type StoredAmendment } from '../amendment-store.ts'
import { loadLife } from '../life-store.ts'
import { readText } from '../read-text.ts'
import { textNow } from '../signed-text.ts'
import { agreementKind, amendmentKind } from './paper-kinds.ts'
import * as blocks from './paper-parts.ts'
import { targetBlocks } from './target-blocks.ts'

const deliberationWords = (one: {
  readonly deliberationNumber: string | null
  readonly deliberatedOn: CalendarDate | null
}): string =>
  [
    one.deliberationNumber && `n° ${one.deliberationNumber}`,
    one.deliberatedOn && `du ${paperDay(one.deliberatedOn)}`,
  ]
    .filter(Boolean)
    .join(' ')

export const sendAgreementPaper: TerritoryHandler<typeof printAgreement> = async (
  context,
  { params, query },
) => {
  const row = await loadLife(context, params.agreementId)
  if (!row) return refuse('not-found')
  const on = query.on ?? (context.today < row.startsOn ? row.startsOn : context.today)
  const read = await readText(context.tx, row, on)
  if (!read) return refuse('not-in-force-yet')
  const { text, amendments } = read
  const { paper, template } = await makePaper(context, agreementKind, {
    words: {
      ...{ convention: row.label, reference: row.reference ?? '', objet: text.purpose },
      deliberation: deliberationWords(row),
      date: row.isFrozen ? paperDay(on) : '',
      avenants: row.isFrozen ? amendments.join(', ') || 'aucun' : '',
    },
    parts: {
      parties: blocks.partiesBlocks(text.parties),
      duree: blocks.termBlocks(text),
      articles: blocks.articleBlocks(text.articles),
      annexe: blocks.annexBlocks(text.annexes),
      signatures: blocks.signatureBlocks(text.parties),
    },
  })
  await audit(context, {
    action: 'agreements.agreement-printed',
    subjectKind: 'agreement',
    subjectId: row.id,
    details: { template, on },
  })
  return done(paperFile(paper, query.format, `convention-${on}`))
}

export const sendAmendmentPaper: TerritoryHandler<typeof printAmendment> = async (
  context,
  { params, query },
) => {
  const one = await loadAmendment(context.tx, params.amendmentId)
  const row = one && (await loadLife(context, one.agreementId))
  if (!row) return refuse('not-found')
  const text = await textNow(context.tx, row)
  const { paper, template } = await makePaper(context, amendmentKind, {
    words: {
      ...{ convention: row.label, numero: String(one.number), titre: one.label, texte: one.content },
      ...{ nature: amendmentLabels[one.kind].fr, effet: paperDay(one.effectiveOn) },
      deliberation: deliberationWords(one),
    },
    parts: {
      parties: blocks.partiesBlocks(text.parties),
      changements: changeBlocks(one, text, await amendedTargets(context.tx, one.id)),
      signatures: blocks.signatureBlocks(text.parties.map((party) => ({ ...party, signedOn: one.signedOn }))),
    },
  })
  await audit(context, {
    action: 'agreements.amendment-printed',
    subjectKind: 'agreement',
    subjectId: row.id,
    details: { template, number: one.number },
  })
  return done(paperFile(paper, query.format, `avenant-${one.number}`))
}

const changeBlocks = (
  { kind, changes, state }: StoredAmendment,
  text: AgreementText,
  targets: readonly AmendedTarget[],
): Block[] => {
  const facts = [
    changes.endsOn && { label: 'Prend fin le', value: paperDay(changes.endsOn) },
    changes.noticeMonths != null && { label: 'Préavis', value: `${changes.noticeMonths} mois` },
    changes.renewal && { label: 'Reconduction', value: renewalLabels[changes.renewal].fr },
  ].filter((fact) => typeof fact === 'object' && fact !== null)
  const gone = [
    ...nameOf(changes.parties?.removed, text.parties, ({ name }) => `N’est plus partie : ${name}`),
    ...nameOf(
      changes.articles?.removed,
      text.articles,
      ({ number, title }) => `Abrogé : article ${number}. ${title}`,
    ),
    ...nameOf(
      changes.annexes?.removed,
      text.annexes,
      ({ year, funder }) => `Retiré de l’annexe : ${funder}, ${year}`,
    ),
  ]
  return [
    ...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : []),
    ...blocks.partiesBlocks(changes.parties?.put ?? []),
    ...blocks.articleBlocks(changes.articles?.put ?? []),
    ...blocks.annexBlocks(changes.annexes?.put ?? []),
    ...(gone.length > 0 ? [{ kind: 'list' as const, items: gone }] : []),
    ...(kind === 'targets' ? targetBlocks(targets, state === 'signed') : []),
    ...(kind === 'free' ? [{ kind: 'paragraph' as const, text: 'Ce que dit le texte ci-dessus.' }] : []),
  ]
}

const nameOf = <Item extends { readonly id: string }>(
  ids: readonly string[] | undefined,
  items: readonly Item[],
  words: (item: Item) => string,
): string[] => items.filter(({ id }) => ids?.includes(id)).map(words)
