import type { FigureCode, FigureUnit, RemarkCode } from '../contract.ts'

/** Words of a file or a document that leaves; screens translate theirs. */
export const figureNames: Readonly<Record<FigureCode, string>> = {
  'population.inhabitants': 'Population municipale',
  'jobseekers.registered':
    'Demandeurs d’emploi inscrits à France Travail (catégories non précisées par le fichier)',
  'jobseekers.covered-inhabitants':
    'Part des habitants dans les communes dont le nombre d’inscrits est publié',
  'jobseekers.year-change': 'Évolution des inscrits en un an',
  'recruitment.projects': 'Projets de recrutement publiés',
  'recruitment.difficult-share': 'Part des projets jugés difficiles',
  'recruitment.seasonal-share': 'Part des projets saisonniers',
  'unemployment.rate': 'Taux de chômage localisé du département',
  'zone.communes': 'Communes concernées',
}

export const unitNames: Readonly<Record<FigureUnit, string>> = {
  inhabitants: 'habitants',
  persons: 'personnes',
  projects: 'projets',
  percent: '%',
  communes: 'communes',
}

export const remarkNames: Readonly<Record<RemarkCode, string>> = {
  'sum-of-rounded': 'somme de valeurs arrondies à la dizaine',
  rounded: 'arrondi à la dizaine par le producteur',
  'some-missing': 'des communes ou des départements manquent : non publiés, ce n’est pas zéro',
  contradictory: 'le fichier donne deux valeurs à une commune, laissée de côté',
  'secret-left-out': 'au moins : les cellules couvertes par le secret statistique ne sont pas comptées',
  'published-terms-only': 'sur les seules lignes dont les deux termes sont publiés',
  'departement-only': 'chiffre du département : il n’existe pas plus fin dans le fichier',
  'same-places': 'mêmes communes aux deux dates',
  'across-break': 'non comparable : rupture de série entre les deux dates',
}
