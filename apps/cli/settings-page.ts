import { settingsTable } from '#platform/server/settings-lines.ts'

const head = `# Réglages

Variables d'environnement, lues au démarrage : \`/etc/bassin/bassin.env\` dans une installation, relu par \`systemctl restart bassin\`. Un nom inconnu ou une valeur fausse arrête le démarrage et tout ce qui ne va pas est dit d'un coup ; une valeur vide compte comme absente. Cette page est écrite par \`npm run bassin -- settings --write\` d'après le programme ; une vérification la compare.
`

/** The whole page of the settings, as the documentation holds it. */
export const settingsPage = (): string => `${head}\n${settingsTable()}`
