/** The printed register (Typst). All texts come in `data`, ready to print. */
export const registerTemplate = `#let data = json(bytes(sys.inputs.data))
#set document(title: data.title, author: data.territory)
#set page(paper: "a4", margin: (x: 18mm, top: 18mm, bottom: 18mm),
  footer: context [#set text(8pt)
    #data.footer #h(1fr) page #counter(page).display() / #counter(page).final().first()])
#set text(font: "Atkinson Hyperlegible Next", size: 10pt, lang: "fr", region: "fr")
#set par(justify: false)
#show heading.where(level: 1): set text(17pt)
#show heading.where(level: 2): set text(13pt)
#show heading.where(level: 3): set text(11pt)
#set table(stroke: (x: none, y: 0.4pt), inset: (x: 3pt, y: 4pt))
= #data.title
#data.subtitle

#if data.missing.len() > 0 [
  #strong[À compléter :] #data.missing.join(", ").
]

== Qui répond des données
#table(columns: (48mm, 1fr), table.header(strong[Fait], strong[Valeur]),
  ..data.facts.map(fact => (fact.label, fact.value)).flatten())

== Sous-traitants
#table(columns: (1fr, 1fr, 1fr, auto),
  table.header(strong[Rôle], strong[Nom], strong[Lieu], strong[Contrat du]),
  ..data.processors.flatten())

== Activités
#for activity in data.activities [
  === #activity.title
  #table(columns: (28mm, 1fr), table.header(strong[Rubrique], strong[Contenu]), ..activity.rows.flatten())
]

== Mesures de sécurité
#table(columns: (52mm, 24mm, 1fr), table.header(strong[Mesure], strong[État], strong[Détail]),
  ..data.measures.flatten())
`
