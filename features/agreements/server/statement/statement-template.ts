import { statementPage } from '#platform/server/pdf/statement-page.ts'

/**
 * The printable state of a protocol (Typst): page 1 the objectives, page 2 what each figure counts. Levels are
 * hatched, so that a black printer tells done from empty. All texts come in `data`, ready to print.
 */
export const statementTemplate = `${statementPage}
#let hatch = tiling(size: (3pt, 3pt))[#place(line(start: (0%, 100%), end: (100%, 0%), stroke: 0.8pt))]
#let level(row) = {
  let bar = box(width: 100%, height: 13pt, {
    place(bottom, rect(width: 100%, height: 7pt, stroke: 0.5pt))
    if row.done > 0 { place(bottom, rect(width: row.done * 1%, height: 7pt, fill: hatch, stroke: 0.5pt)) }
    if row.expected != none { place(bottom + left, dx: row.expected * 1%, line(angle: 90deg, length: 9pt, stroke: (thickness: 1pt, dash: "densely-dotted"))) }
    for post in row.posts {
      place(bottom + left, dx: post * 1%, line(angle: 90deg, length: 10pt, stroke: 1.2pt))
      place(top + left, dx: post * 1%, move(dx: -2.5pt, polygon(fill: black, (0pt, 0pt), (5pt, 0pt), (2.5pt, 4pt))))
    }
  })
  figure(bar, alt: row.sentence, kind: "level", supplement: none, outlined: false)
}
= #data.title
#text(10pt)[#data.subtitle]

#text(9pt)[#data.counted]

== #data.words.objectives
#table(
  columns: (1fr, auto, auto, 32mm, auto),
  align: (left, right, right, left, left),
  stroke: (x: none, y: 0.4pt), inset: (x: 3pt, y: 4.5pt),
  table.header(..data.words.header.map(word => strong(word))),
  ..data.rows.map(row => (
    [#row.label #if row.article != none { text(8pt)[ (#row.article)] }],
    strong(row.value), row.target, level(row), row.gap,
  )).flatten(),
)
#text(8.5pt)[#data.words.legend]
#if data.progress != none [ \\ #data.progress ]
#pagebreak()
== #data.words.definitions
#for row in data.rows [
  #block(breakable: false, below: 7pt)[
    #strong(row.label) : #row.fraction \\
    #text(8.5pt)[#row.formula \\ #row.source]
  ]
]
== #data.words.method
#text(8.5pt)[#data.method]
`
