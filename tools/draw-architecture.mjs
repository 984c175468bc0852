/** Draws `architecture.json` into ARCHITECTURE.md, between its two marks. */
import { readFileSync, writeFileSync } from 'node:fs'

const { features } = JSON.parse(readFileSync('architecture.json', 'utf8'))
const arrows = Object.entries(features).flatMap(([name, { uses }]) =>
  uses.map((used) => `  ${name} --> ${used}`),
)
const alone = Object.keys(features)
  .filter((name) => features[name].uses.length === 0)
  .map((name) => `  ${name}`)
const drawing = ['```mermaid', 'flowchart LR', ...alone, ...arrows, '```'].join('\n')
const page = readFileSync('ARCHITECTURE.md', 'utf8')
const marked = /(<!-- features -->)[\s\S]*?(<!-- \/features -->)/
if (!marked.test(page)) throw new Error('ARCHITECTURE.md lost its marks')
writeFileSync('ARCHITECTURE.md', page.replace(marked, `$1\n${drawing}\n$2`))
