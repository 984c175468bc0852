import { statementPage } from '#platform/server/pdf/statement-page.ts'

/** The printable state of an operation (Typst), under the emblem of the Union. All texts come in `data`, ready to print. */
export const statementTemplate = `${statementPage}
#grid(columns: (27mm, 1fr), column-gutter: 4mm, align: horizon,
  image(bytes(data.emblem), format: "svg", width: 27mm, alt: data.emblemAlt),
  text(12pt, weight: "bold")[#data.cofunded])
= #data.title
#text(10pt)[#data.subtitle]

#text(9pt)[#data.counted]

== #data.words.agreed
#for fact in data.facts [#strong(fact.label) : #fact.value \\ ]

== #data.words.indicators
#table(
  columns: (1fr, auto, auto, auto, auto, auto, auto, auto),
  align: (left, right, right, right, right, right, right, right),
  stroke: (x: none, y: 0.4pt), inset: (x: 3pt, y: 4pt),
  table.header(..data.words.header.map(word => strong(word))),
  ..data.rows.map(row => (
    [#strong(row.label) #text(8pt)[#row.code \\ #row.formula]],
    ..row.figures,
  )).flatten(),
)
#text(8.5pt)[#data.method]
`
