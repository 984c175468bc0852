/** Any document as a page (Typst): one function a kind of block. All texts come in `data`, and stay text. */
export const paperTemplate = `#let data = json(bytes(sys.inputs.data))
#let marked = data.at("fingerprint", default: none)
#set document(title: data.title, author: data.issuer, keywords: if marked == none { () } else { "bassin:" + marked })
#set page(paper: "a4", margin: (x: 18mm, top: 16mm, bottom: 18mm),
  footer: context [#set text(8pt)
    #data.footer #h(1fr) Page #counter(page).display() / #counter(page).final().first()])
#set text(font: "Atkinson Hyperlegible Next", size: 10pt, lang: "fr", region: "fr")
#set par(justify: false)
#show heading.where(level: 1): set text(17pt)
#show heading.where(level: 2): set text(12pt)
#let lines(words) = words.split("\\n").join(linebreak())
#let cell(one) = if type(one) == dictionary {
  image(bytes(one.svg), format: "svg", height: 9mm, alt: one.alt)
  text(8.5pt, lines(one.text))
} else { lines(one) }
#let writers = (
  title: one => heading(level: 1, lines(one.text)),
  heading: one => heading(level: 2, lines(one.text)),
  paragraph: one => par(lines(one.text)),
  small: one => par(text(8.5pt, lines(one.text))),
  notice: one => block(stroke: 0.8pt, inset: 5pt, strong(lines(one.text))),
  list: one => list(..one.items.map(lines)),
  facts: one => table(
    columns: (auto, 1fr), stroke: none, inset: (x: 0pt, y: 3pt), column-gutter: 8pt,
    ..one.facts.map(fact => (fact.label, strong(lines(fact.value)))).flatten(),
  ),
  table: one => table(
    columns: one.widths.map(width => if width == "wide" { 1fr } else { auto }),
    rows: if one.at("isSigned", default: false) { (auto, 12mm) } else { auto },
    stroke: (x: none, y: 0.4pt), inset: (x: 3pt, y: 5pt),
    table.header(..one.header.map(word => strong(word))),
    ..one.rows.flatten().map(cell),
  ),
  signatures: one => grid(
    columns: (1fr, 1fr), gutter: 8pt,
    ..one.places.map(place => block(width: 100%, height: 30mm, stroke: 0.5pt, inset: 5pt, breakable: false)[
      #strong(place.who) \\
      #lines(place.signed)
    ]),
  ),
  address: one => pad(left: 50%, y: 8mm, lines(one.lines.join("\\n"))),
  emblem: one => grid(columns: (20mm, 1fr), column-gutter: 4mm, align: horizon,
    image(bytes(one.svg), format: "svg", width: 20mm, alt: one.alt), text(11pt, weight: "bold", lines(one.text))),
  page: one => pagebreak(weak: true),
)
#for one in data.blocks { (writers.at(one.kind))(one) }
`
