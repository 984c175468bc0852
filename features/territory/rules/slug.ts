import { nameKey } from '#kernel/names.ts'

const LONGEST = 48

/** First words of addresses that the product keeps for itself. */
const RESERVED = new Set([
  'api',
  'assets',
  'connexion',
  'deconnexion',
  'invitation',
  'lien',
  'composants',
  'compte',
  'aide',
  'courriels',
  'accessibilite',
  'donnees-personnelles',
  'mot-de-passe',
  'operateur',
])

/** The territory's word in addresses: `CA Douaisis Agglo` -> `ca-douaisis-agglo`, numbered when it is taken. */
export const slugOf = (name: string, taken: ReadonlySet<string> = new Set()): string => {
  const words = nameKey(name)
    .replace(/[^a-z0-9 ]/g, '')
    .trim()
    .replace(/ +/g, '-')
  const base = words.slice(0, LONGEST).replace(/-$/, '') || 'territoire'
  const isFree = (slug: string) => !taken.has(slug) && !RESERVED.has(slug)
  if (isFree(base)) return base
  let number = 2
  while (!isFree(`${base}-${number}`)) number++
  return `${base}-${number}`
}
