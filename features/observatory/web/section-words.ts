import { formatDate } from '#platform/web/i18n/dates.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { SectionCode, SeriesBreak } from '../contract.ts'

export const sectionNames: Readonly<Record<SectionCode, () => string>> = {
  population: () => t({ id: 'observatory.section.population', message: 'Population' }),
  jobseekers: () => t({ id: 'observatory.section.jobseekers', message: 'Demandeurs d’emploi inscrits' }),
  recruitment: () => t({ id: 'observatory.section.recruitment', message: 'Projets de recrutement' }),
  unemployment: () => t({ id: 'observatory.section.unemployment', message: 'Taux de chômage' }),
  programmes: () => t({ id: 'observatory.section.programmes', message: 'Programmes et périmètres' }),
}

/** What one must know before reading the figures of a section. */
export const sectionWords: Readonly<Record<SectionCode, () => string>> = {
  population: () =>
    t({
      id: 'observatory.about.population',
      message: 'Somme des communes du périmètre ; une commune fusionnée compte dans celle qui l’a reprise.',
    }),
  jobseekers: () =>
    t({
      id: 'observatory.about.jobseekers',
      message:
        'Le fichier donne les communes de 5 000 habitants environ et plus, arrondies à la dizaine, sans préciser les catégories (A, B, C…). Les autres communes ne sont pas publiées.',
    }),
  recruitment: () =>
    t({
      id: 'observatory.about.recruitment',
      message:
        'Intentions déclarées par les employeurs, au bassin d’emploi : un bassin touche le périmètre, il ne s’y confond pas. Les nombres sous le secret statistique restent secrets ; tous les totaux n’additionnent que ce qui est publié.',
    }),
  unemployment: () =>
    t({
      id: 'observatory.about.unemployment',
      message:
        'Ce taux est celui du département entier, à la rentrée scolaire dite par le fichier ; le trimestre n’y est pas écrit. Ce n’est pas celui du périmètre.',
    }),
  programmes: () =>
    t({
      id: 'observatory.about.programmes',
      message: 'Programmes nationaux et zonages auxquels au moins une commune du périmètre appartient.',
    }),
}

const breakNames: Readonly<Record<string, () => string>> = {
  'full-employment-act': () =>
    t({
      id: 'observatory.break.full-employment-act',
      message:
        'Rupture de série : depuis la loi pour le plein emploi, bénéficiaires du RSA et jeunes suivis en mission locale sont inscrits d’office. Rien d’avant ne se compare à ce qui suit.',
    }),
  'label-suspended': () =>
    t({
      id: 'observatory.break.label-suspended',
      message: 'L’Autorité de la statistique publique a suspendu son label sur cette série.',
    }),
  'fap-2021': () =>
    t({
      id: 'observatory.break.fap-2021',
      message:
        'Métiers classés par familles professionnelles 2021 : une enquête classée selon celles de 2009 ne se compare pas métier par métier.',
    }),
  'employment-zones-2020': () =>
    t({
      id: 'observatory.break.employment-zones-2020',
      message: 'Zones d’emploi redessinées en 2020 : celles d’avant avaient d’autres contours.',
    }),
}

/** « À partir du 1er janv. 2025 : … (source) ». */
export const breakWords = ({ code, from, source, verifiedOn }: SeriesBreak): string => {
  const what = breakNames[code]?.() ?? code
  const when = from
    ? t({ id: 'observatory.break.from', message: 'À partir du {day}. ', values: { day: formatDate(from) } })
    : ''
  const checked =
    verifiedOn === null
      ? t({ id: 'observatory.break.unverified', message: 'Non vérifié à la source : ' })
      : t({ id: 'observatory.break.source', message: 'Source : ' })
  return `${when}${what} ${checked}${sourceText(source)}.`
}
