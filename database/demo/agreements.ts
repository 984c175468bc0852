import type { AgreementKind, Changes } from '#features/agreements/contract.ts'
import { localArticles, protocolArticles, widerTerritory } from './agreement-texts.ts'
import type { Row } from './insert-rows.ts'
import { demoId, type Random } from './random.ts'
import type { DemoSetting } from './setting.ts'

interface Written {
  readonly kind: AgreementKind
  readonly label: string
  readonly purpose: string
  readonly state: 'signed' | 'review'
  readonly from: string
  readonly to: string
  readonly signedOn: string | null
  readonly more?: Row
}

type Role = 'carrier' | 'partner' | 'funder'
type Named = readonly [name: string, role: Role, quality: string, organisationKey?: string]
type PartyText = NonNullable<Changes['parties']>['put'][number]
type ArticleText = NonNullable<Changes['articles']>['put'][number]
type AnnexText = NonNullable<Changes['annexes']>['put'][number]

/**
 * The protocol as an agreement with its parties, articles and amendments; the frameworks that it declines, one of which
 * has expired; a contract whose notice opens soon; a convention that partners read again.
 */
export const addAgreements = (setting: DemoSetting, random: Random, protocolId: string): void => {
  const year = Number(setting.today.slice(0, 4))
  const start = year - 2
  const writer = new Writer(setting, random)
  const protocol = writer.text(protocolId, `${start}-01-12`, {
    parties: [
      ['PLIE du Bassin', 'carrier', 'Présidente', 'plie'],
      [setting.partners.by('epci').name, 'funder', 'Vice-président à l’emploi', 'epci'],
      ['État', 'funder', 'Sous-préfet'],
      ['Région', 'funder', 'Conseillère régionale déléguée'],
      ['Département', 'partner', 'Vice-présidente à l’insertion', 'departement'],
      ['France Travail', 'partner', 'Directeur territorial', 'france-travail'],
      ['Mission locale', 'partner', 'Présidente', 'mission-locale'],
    ],
    articles: protocolArticles,
    annexes: [0, 1, 2, 3, 4].flatMap((rank) => [
      { year: start + rank, funder: 'FSE+', plannedCents: 54_000_000 },
      { year: start + rank, funder: setting.partners.by('epci').name, plannedCents: 38_000_000 },
      { year: start + rank, funder: 'État', plannedCents: 14_500_000 },
      { year: start + rank, funder: 'Région', plannedCents: 9_000_000 },
    ]),
    spentBefore: year,
  })
  writer.frozen(protocolId, `${start}-01-12`, protocol, {
    ...{ startsOn: `${start}-01-01`, endsOn: `${start + 4}-12-31`, noticeMonths: 6 },
  })
  writer.amendment(protocolId, {
    ...{ number: 1, kind: 'targets', label: `Cibles ${start + 1}`, signedOn: `${start + 1}-03-20` },
    ...{ effectiveOn: `${start + 1}-04-01`, deliberation: `${start + 1}-019`, changes: {} },
    content: 'Les parties révisent les cibles de l’article 4 au vu du bilan de la première année.',
  })
  const [changed] = protocol.annexes.filter((one) => one.year === year && one.funder === 'FSE+')
  writer.amendment(protocolId, {
    ...{ number: 2, kind: 'funding', label: 'Part du FSE+', signedOn: `${year}-05-12` },
    ...{ effectiveOn: `${year}-05-12`, deliberation: `${year}-047` },
    content: 'La part du Fonds social européen plus est portée à 45 % du budget de l’année.',
    changes: changed ? { annexes: { put: [{ ...changed, plannedCents: 57_800_000 }], removed: [] } } : {},
  })
  if (changed) setting.rows.change('agreements.annex', changed.id, { planned_cents: 57_800_000 })
  const [, territory] = protocol.articles
  writer.amendment(protocolId, {
    ...{ number: 3, kind: 'articles', label: 'Deux communes entrent', signedOn: null },
    ...{ effectiveOn: `${year + 1}-01-01`, deliberation: null },
    content: 'Deux communes voisines demandent à rejoindre le plan.',
    changes: territory ? { articles: { put: [{ ...territory, content: widerTerritory }], removed: [] } } : {},
  })
  const others = addOthers(writer, setting, year)
  for (const frameworkId of others)
    setting.rows.add('agreements.framework_link', { agreement_id: protocolId, framework_id: frameworkId })
}

/** Gives the frameworks that the protocol declines. */
const addOthers = (writer: Writer, setting: DemoSetting, year: number): readonly string[] => {
  const framework = writer.agreement({
    ...{ kind: 'framework', label: 'Accord-cadre national, réseau des PLIE et service public de l’emploi' },
    purpose: 'Repérer, suivre et accompagner ensemble, dans chaque territoire, les publics des PLIE.',
    ...{ state: 'signed', from: `${year - 5}-01-01`, to: `${year - 1}-12-31`, signedOn: `${year - 6}-12-10` },
    more: { followed_by: null, notice_months: null },
  })
  const sector = writer.agreement({
    ...{ kind: 'sector', label: 'Accord régional pour l’insertion par l’emploi' },
    purpose: 'Coordonner l’insertion et la formation dans la région.',
    ...{ state: 'signed', from: `${year - 2}-01-01`, to: `${year + 1}-12-31`, signedOn: `${year - 3}-11-24` },
    more: { renewal: 'tacit', renewal_months: 12, renewals_max: 2, notice_months: 3 },
  })
  const contract = writer.agreement({
    ...{ kind: 'crte-part', label: 'CRTE du bassin, volet emploi-formation' },
    purpose: 'Mettre en cohérence les actions pour l’emploi local.',
    ...{ state: 'signed', from: `${year - 5}-07-01`, to: `${year + 1}-06-30`, signedOn: `${year - 5}-06-18` },
    more: { renewal: 'express', renewal_months: 12, reference: `${year - 5}-112`, amendments_before: 2 },
  })
  const epci = setting.partners.by('epci').name
  writer.text(contract, `${year - 5}-06-18`, {
    parties: [
      [epci, 'carrier', 'Présidente', 'epci'],
      ['État', 'partner', 'Sous-préfet'],
    ],
    articles: localArticles,
    annexes: [{ year, funder: epci, plannedCents: 6_000_000 }],
    spentBefore: year,
  })
  const coming = writer.agreement({
    ...{ kind: 'local', label: `Convention locale avec la Maison de l’emploi ${year + 1}-${year + 3}` },
    purpose: 'Partager la prospection des employeurs et l’accueil des habitants.',
    ...{ state: 'review', from: `${year + 1}-01-01`, to: `${year + 3}-12-31`, signedOn: null },
    more: { renewal: 'tacit', renewal_months: 12, renewals_max: 1 },
  })
  writer.text(coming, null, {
    parties: [
      ['PLIE du Bassin', 'carrier', 'Présidente', 'plie'],
      ['Maison de l’emploi du Bassin', 'partner', 'Directrice', 'mde'],
    ],
    articles: localArticles.slice(0, 2),
    annexes: [],
    spentBefore: year,
  })
  setting.rows.add('agreements.framework_link', { agreement_id: coming, framework_id: sector })
  return [framework, sector]
}

interface Texts {
  readonly parties: readonly PartyText[]
  readonly articles: readonly ArticleText[]
  readonly annexes: readonly AnnexText[]
}

interface DemoAmendment {
  readonly number: number
  readonly kind: 'targets' | 'funding' | 'articles'
  readonly label: string
  readonly content: string
  readonly signedOn: string | null
  readonly effectiveOn: string
  readonly deliberation: string | null
  readonly changes: Changes
}

class Writer {
  readonly #setting: DemoSetting
  readonly #random: Random
  readonly #ranks = new Map<string, number>()

  constructor(setting: DemoSetting, random: Random) {
    this.#setting = setting
    this.#random = random
  }

  #id(day: string): string {
    return demoId(this.#random, Date.parse(day))
  }

  agreement({ kind, label, purpose, state, from, to, signedOn, more }: Written): string {
    const created = signedOn ?? this.#setting.today
    const id = this.#id(created)
    this.#setting.rows.add('agreements.agreement', {
      ...{ id, kind, label, purpose, state, scheme_id: null, starts_on: from, ends_on: to },
      ...{ signed_on: signedOn, notice_months: 6, renewal: 'none', renewal_months: null, renewals_max: null },
      ...{ reference: null, deliberation_number: null, deliberated_on: null, transmitted_on: null },
      ...{ is_restricted: false, amendments_before: 0, frozen_at: null },
      ...{ followed_by: this.#setting.managerId, created_at: `${created}T09:00:00Z` },
      ...{ created_by: this.#setting.managerId, version: 1 },
      ...more,
    })
    this.#move(id, signedOn ? 'sign' : 'submit', signedOn ? 'signed' : 'review', created)
    return id
  }

  #move(agreementId: string, move: string, to: string, day: string, amendmentId: string | null = null): void {
    const rank = (this.#ranks.get(agreementId) ?? 0) + 1
    this.#ranks.set(agreementId, rank)
    this.#setting.rows.add('agreements.move', {
      ...{ id: this.#id(day), agreement_id: agreementId, amendment_id: amendmentId, move, from_state: null },
      ...{ to_state: to, on_day: day, why: '', moved_by: this.#setting.managerId, rank },
      moved_at: `${day}T09:00:00Z`,
    })
  }

  text(
    agreementId: string,
    signedOn: string | null,
    given: {
      readonly parties: readonly Named[]
      readonly articles: readonly (readonly [string, string])[]
      readonly annexes: readonly Omit<AnnexText, 'id'>[]
      readonly spentBefore: number
    },
  ): Texts {
    const { rows, partners, today } = this.#setting
    const day = signedOn ?? today
    const parties = given.parties.map(
      ([name, role, quality, key], index): PartyText => ({
        ...{ id: this.#id(day), position: index + 1, organisationId: key ? partners.by(key).id : null, name },
        ...{ siret: null, role, signatoryName: null, signatoryQuality: quality, signedOn },
      }),
    )
    const articles = given.articles.map(
      ([title, content], index): ArticleText => ({
        ...{ id: this.#id(day), position: index + 1, number: String(index + 1), title, content },
      }),
    )
    const annexes = given.annexes.map((annex): AnnexText => ({ id: this.#id(day), ...annex }))
    for (const party of parties)
      rows.add('agreements.party', {
        ...{ id: party.id, agreement_id: agreementId, position: party.position, name: party.name },
        ...{ organisation_id: party.organisationId, siret: null, role: party.role, signatory_name: null },
        ...{ signatory_quality: party.signatoryQuality, signed_on: signedOn },
      })
    for (const { id, ...article } of articles)
      rows.add('agreements.article', { id, agreement_id: agreementId, ...article })
    for (const annex of annexes)
      rows.add('agreements.annex', {
        ...{ id: annex.id, agreement_id: agreementId, year: annex.year, funder: annex.funder },
        planned_cents: annex.plannedCents,
        spent_cents:
          annex.year < given.spentBefore
            ? Math.round(annex.plannedCents * (0.9 + 0.02 * (annex.year % 5)))
            : null,
      })
    return { parties, articles, annexes }
  }

  frozen(agreementId: string, day: string, texts: Texts, term: Row): void {
    const content = {
      ...{ ...term, purpose: '', renewal: 'none', renewalMonths: null, renewalsMax: null },
      ...texts,
    }
    this.#setting.rows.add('agreements.signed_text', {
      ...{ agreement_id: agreementId, content, frozen_by: this.#setting.managerId },
      frozen_at: `${day}T09:00:00Z`,
    })
    this.#move(agreementId, 'sign', 'signed', day)
  }

  amendment(agreementId: string, one: DemoAmendment): void {
    const day = one.signedOn ?? this.#setting.today
    const id = this.#id(day)
    this.#setting.rows.add('agreements.amendment', {
      ...{ id, agreement_id: agreementId, number: one.number, kind: one.kind, label: one.label },
      ...{ state: one.signedOn ? 'signed' : 'draft', content: one.content, changes: one.changes },
      ...{ effective_on: one.effectiveOn, deliberation_number: one.deliberation, signed_on: one.signedOn },
      ...{ deliberated_on: one.signedOn, transmitted_on: one.signedOn },
      ...{ applied_at: one.signedOn && `${day}T09:00:00Z`, created_at: `${day}T08:00:00Z` },
      ...{ created_by: this.#setting.managerId, version: 1 },
    })
    this.#move(agreementId, one.signedOn ? 'sign' : 'create', one.signedOn ? 'signed' : 'draft', day, id)
  }
}
