/**
 * Roots of the passwords that everybody chooses, without digits, signs nor accents: `Motdepasse2026!` has the root
 * `motdepasse`. Collected for this product from what leaks of French and English accounts have in common.
 */
const roots = `
  password passwort passe motdepasse lemotdepasse monmotdepasse nouveaumotdepasse azerty azertyuiop azertyuiopqsdfghjklm
  qsdfghjklm wxcvbn qwerty qwertyuiop qwertz asdfghjkl zxcvbnm abcdef abcdefgh abcdefghijkl abcdefghijklmnopqrstuvwxyz
  bonjour bonjourbonjour bonsoir bienvenue salut coucou merci soleil jetaime jetaimemonamour jtm amour amoureux monamour
  doudou loulou chouchou princesse prince ange coeur bisous chocolat vacances plage maison famille maman papa enfant
  marseille olympiquedemarseille paris france lyon toulouse bordeaux lille nantes strasbourg rennes allezlesbleus allezlom
  psg om football liverpool chelsea juventus zidane ronaldo messi naruto pokemon starwars superman batman spiderman
  admin administrateur administrator root user utilisateur invite guest test testtest demo exemple example temporaire
  provisoire changezmoi changeme changemoi welcome letmein login connexion secret secretsecret iloveyou loveyou monkey
  dragon master sunshine shadow football baseball princess trustnoone hello hellohello freedom whatever computer internet
  ordinateur informatique bureau travail entreprise mairie agglo agglomeration metropole departement region prefecture
  emploi insertion plie mission missionlocale franceemploi francetravail poleemploi bassin plateforme territoire
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre printemps ete automne hiver
  lundi mardi mercredi jeudi vendredi samedi dimanche nicolas camille thomas julien antoine alexandre chloe marine sophie
  celine isabelle christophe philippe frederic stephane sebastien laurent pascal patrick michel jean pierre marie nathalie
`

export const commonRoots: ReadonlySet<string> = new Set(roots.split(/\s+/).filter((word) => word !== ''))
