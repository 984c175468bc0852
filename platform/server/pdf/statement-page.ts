/**
 * How a printed state begins (Typst): its data, its language, an A4 page with who prints it and « page 1 / 2 » below,
 * then two sizes of titles.
 */
export const statementPage = `#let data = json(bytes(sys.inputs.data))
#set document(title: data.title, author: data.territory)
#set page(paper: "a4", margin: (x: 16mm, top: 16mm, bottom: 18mm),
  footer: context [#set text(8pt)
    #data.footer #h(1fr) #data.pageWord #counter(page).display() / #counter(page).final().first()])
#set text(font: "Atkinson Hyperlegible Next", size: 9.5pt, lang: "fr", region: "fr")
#set par(justify: false)
#show heading.where(level: 1): set text(17pt)
#show heading.where(level: 2): set text(12pt)`
