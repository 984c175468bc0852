import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join, normalize } from 'node:path'

/** What an import may say: a file of ours beside, or through an alias of package.json. */
const ours = /((?:from|import|import\(|new URL\()\s*['"])([#.][^'"]*)\.ts(['"])/g

/** Every file that the entries reach, themselves included, relative to `root`. */
export function reachedFrom(entries, root) {
  const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const reached = new Set()
  const waiting = [...entries]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    const code = stripTypeScriptTypes(readFileSync(join(root, file), 'utf8'))
    for (const [, , path] of code.matchAll(ours)) {
      const target = `${located(path, file, imports)}.ts`
      if (existsSync(join(root, target))) waiting.push(target)
    }
  }
  return [...reached].sort()
}

function located(path, from, imports) {
  if (path.startsWith('.')) return normalize(join(dirname(from), path))
  const [alias] = path.split('/')
  return normalize(imports[`${alias}/*`].replace('*', path.slice(alias.length + 1)))
}

/** Writes one file as JavaScript: its types become blanks, so that each line keeps its number. */
export function writeAsJavaScript(file, root, target) {
  const code = stripTypeScriptTypes(readFileSync(join(root, file), 'utf8'))
  const path = join(target, file.replace(/\.ts$/, '.js'))
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, code.replaceAll(ours, '$1$2.js$3'))
}
