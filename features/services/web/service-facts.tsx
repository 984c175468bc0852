import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatDuration } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { ServiceSheet } from '../contract.ts'
import {
  audiences,
  fees,
  mobilisationModes,
  mobilisers,
  receptionModes,
  serviceKinds,
} from '../rules/service-lists.ts'
import { themeWord, wordIn, wordsIn } from './words.ts'

type Facts = readonly (readonly [label: string, value: string | null])[]
const shown = (facts: Facts) => facts.filter(([, value]) => value).map(([label, value]) => ({ label, value }))
const joined = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(', ')

/** What it does, for whom, at what price. */
export const offerFacts = (service: ServiceSheet) =>
  shown([
    [t({ id: 'services.column.kind', message: 'Type' }), service.kind && wordIn(serviceKinds, service.kind)],
    [t({ id: 'services.fact.themes', message: 'Thèmes' }), service.themes.map(themeWord).join(', ')],
    [
      t({ id: 'services.column.audiences', message: 'Publics' }),
      joined(wordsIn(audiences, service.audiences), service.audienceDetails),
    ],
    [t({ id: 'services.fact.conditions', message: 'Conditions d’accès' }), service.conditions],
    [
      t({ id: 'services.fact.zones', message: 'Zone' }),
      service.zones.map(({ label }) => label).join(', ') ||
        t({ id: 'services.coverage.unsaid', message: 'Zone non précisée : à vérifier' }),
    ],
    [
      t({ id: 'services.fact.fee', message: 'Frais' }),
      joined(service.fee && wordIn(fees, service.fee), service.feeDetails),
    ],
    [
      t({ id: 'services.fact.weekly', message: 'Durée par semaine' }),
      service.weeklyMinutes === null ? null : formatDuration(service.weeklyMinutes),
    ],
    [
      t({ id: 'services.fact.weeks', message: 'Nombre de semaines' }),
      service.weeks === null ? null : String(service.weeks),
    ],
  ])

/** Where it is and how one gets in. */
export const reachFacts = (service: ServiceSheet) =>
  shown([
    [
      t({ id: 'services.column.modes', message: 'Pour le mobiliser' }),
      joined(wordsIn(mobilisationModes, service.modes), service.mobilisationDetails),
    ],
    [t({ id: 'services.fact.by', message: 'Mobilisable par' }), wordsIn(mobilisers, service.mobilisableBy)],
    [
      t({ id: 'services.fact.address', message: 'Adresse' }),
      joined(service.address, service.postalCode, service.communeName),
    ],
    [t({ id: 'services.fact.reception', message: 'Accueil' }), wordsIn(receptionModes, service.reception)],
    [t({ id: 'services.fact.hours', message: 'Horaires' }), service.hours],
    [t({ id: 'services.fact.phone', message: 'Téléphone' }), service.phone],
    [t({ id: 'services.fact.email', message: 'Courriel' }), service.email],
    [
      t({ id: 'services.fact.source', message: 'Source' }),
      joined(service.source, formatDate(service.updatedOn)),
    ],
  ])

/** Addresses of the web, which only http and https may be. */
export const linksOf = (
  service: ServiceSheet,
): readonly { readonly href: string; readonly label: string }[] =>
  [
    {
      href: service.mobilisationLink,
      label: t({ id: 'services.link.use', message: 'Ouvrir le lien de mobilisation' }),
    },
    {
      href: service.website,
      label: t({ id: 'services.link.site', message: 'Ouvrir le site de la structure' }),
    },
    {
      href: service.sourceLink,
      label: t({ id: 'services.link.source', message: 'Ouvrir la fiche d’origine' }),
    },
  ].flatMap(({ href, label }) => (href ? [{ href, label }] : []))
