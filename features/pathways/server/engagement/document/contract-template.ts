/** The contract on paper (Typst): what is agreed, who carries it, and a place for each signature. All texts come in `data`. */
export const contractTemplate = `#let data = json(bytes(sys.inputs.data))
#set document(title: data.title, author: data.territory)
#set page(paper: "a4", margin: (x: 18mm, top: 16mm, bottom: 18mm),
  footer: context [#set text(8pt)
    #data.footer #h(1fr) #data.pageWord #counter(page).display() / #counter(page).final().first()])
#set text(font: "Atkinson Hyperlegible Next", size: 10pt, lang: "fr", region: "fr")
#set par(justify: false)
#show heading.where(level: 1): set text(17pt)
#show heading.where(level: 2): set text(12pt)
#data.territory
= #data.title
#if data.notice != none [#block(stroke: 0.8pt, inset: 5pt)[#strong(data.notice)]]
#table(
  columns: (auto, 1fr), stroke: none, inset: (x: 0pt, y: 3pt), column-gutter: 8pt,
  ..data.facts.map(fact => (fact.label, strong(fact.value))).flatten(),
)
== #data.words.objectives
#table(
  columns: (auto, 1fr, auto, auto),
  stroke: (x: none, y: 0.4pt), inset: (x: 3pt, y: 5pt),
  table.header(..data.words.header.map(word => strong(word))),
  ..data.objectives.map(one => (one.number, one.label, one.carrier, one.due)).flatten(),
)
== #data.words.signatures
#grid(
  columns: (1fr, 1fr), gutter: 8pt,
  ..data.parties.map(party => block(width: 100%, height: 30mm, stroke: 0.5pt, inset: 5pt, breakable: false)[
    #strong(party.word) \\
    #party.signed
  ]),
)
#text(8.5pt)[#data.method]
`
