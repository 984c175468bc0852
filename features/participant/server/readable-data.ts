const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const words: Readonly<Record<string, string>> = {
  madeOn: 'Fait le',
  identity: 'Qui vous êtes',
  plan: 'Votre parcours',
  appointments: 'Vos rendez-vous',
  asked: 'Ce que vous avez demandé',
  documents: 'Vos papiers',
  openings: 'Qui a ouvert votre dossier',
  givenName: 'Prénom',
  familyName: 'Nom',
  birthName: 'Nom de naissance',
  birthDate: 'Date de naissance',
  sex: 'Sexe',
  phone: 'Téléphone',
  email: 'Courriel',
  address: 'Adresse',
  postalCode: 'Code postal',
  communeName: 'Commune',
  languages: 'Langues',
  referent: 'Qui vous accompagne',
  away: 'Absence',
  untilOn: 'Jusqu’au',
  coverName: 'Qui répond',
  appointment: 'Votre prochain rendez-vous',
  steps: 'Vos étapes',
  contract: 'Votre contrat',
  objectives: 'Vos objectifs',
  place: 'Lieu',
  at: 'Jour et heure',
  withName: 'Avec',
  label: 'Quoi',
  typeLabel: 'Étape',
  dueOn: 'Pour le',
  on: 'Jour',
  organisationName: 'Organisation',
  roleLabel: 'Rôle',
  name: 'Nom',
}

const shown = (value: unknown): string => {
  if (Array.isArray(value))
    return value.length === 0 ? 'Rien' : `<ol>${value.map((one) => `<li>${shown(one)}</li>`).join('')}</ol>`
  if (typeof value === 'object' && value !== null)
    return `<dl>${Object.entries(value)
      .filter(([, one]) => one !== null && one !== '')
      .map(([key, one]) => `<dt>${escaped(words[key] ?? key)}</dt><dd>${shown(one)}</dd>`)
      .join('')}</dl>`
  return escaped(value === true ? 'oui' : value === false ? 'non' : String(value))
}

/** The same data as a page that any browser opens and prints, without script. In French. */
export const readableData = (data: object): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Mes données</title>
<style>body{font:18px/1.5 sans-serif;max-width:40em;margin:1em auto;padding:0 1em}dt{font-weight:700}dd{margin:0 0 .5em 1em}</style>
<h1>Mes données</h1>${shown(data)}</html>
`
