/**
 * National programmes in the file of the Agence nationale de la cohésion des territoires: its column,
 * and the kind of zone that Bassin keeps. The file gives an identifier per project, without its name.
 */
interface Programme {
  readonly column: string
  readonly kind: string
  readonly label: string
}

export const PROGRAMMES: readonly Programme[] = [
  { column: 'id_ti', kind: 'territoire-industrie', label: 'Territoires d’industrie' },
  { column: 'id_crte', kind: 'crte', label: 'Contrat pour la réussite de la transition écologique' },
  { column: 'id_pvd', kind: 'petites-villes-de-demain', label: 'Petites villes de demain' },
  { column: 'id_acv', kind: 'action-coeur-de-ville', label: 'Action cœur de ville' },
  { column: 'id_acv2', kind: 'action-coeur-de-ville-2', label: 'Action cœur de ville 2' },
  { column: 'id_va', kind: 'villages-avenir', label: 'Villages d’avenir' },
  { column: 'id_fs', kind: 'france-services', label: 'France services' },
  { column: 'id_cde', kind: 'cite-emploi', label: 'Cités de l’emploi' },
  { column: 'id_cite', kind: 'cite-educative', label: 'Cités éducatives' },
  { column: 'id_fabp', kind: 'fabrique-prospective', label: 'Fabriques prospectives' },
  { column: 'id_ami', kind: 'ami-anct', label: 'Appels à manifestation d’intérêt' },
  { column: 'id_amm', kind: 'avenir-montagnes', label: 'Avenir montagnes' },
  { column: 'id_habinclus', kind: 'habitat-inclusif', label: 'Habitat inclusif' },
  { column: 'id_site', kind: 'site-industriel', label: 'Sites industriels clés en main' },
]

export const isProgramme = (kind: string): boolean => PROGRAMMES.some((programme) => programme.kind === kind)
