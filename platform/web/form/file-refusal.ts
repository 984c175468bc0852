import { containsNir } from '#kernel/nir.ts'
import type { UploadRules } from '#platform/contract/upload.ts'
import { formatBytes } from '../i18n/formats.ts'
import { currentLanguage, t } from '../i18n/t.ts'

/** « PDF, JPG ou PNG, 5 Mo au plus. »; a second spelling of a type says nothing more. */
export const rulesInWords = ({ endings, mostBytes }: UploadRules): string => {
  const types = endings.filter((ending) => ending !== 'jpeg').map((ending) => ending.toUpperCase())
  return t({
    id: 'platform.file.rules',
    message: '{types}, {size} au plus.',
    values: {
      types: new Intl.ListFormat(currentLanguage(), { type: 'disjunction' }).format(types),
      size: formatBytes(mostBytes),
    },
  })
}

/** Why a file is not to be sent, before anything of it leaves. */
export const fileRefusal = (
  { name, size }: Pick<File, 'name' | 'size'>,
  rules: UploadRules,
): string | undefined => {
  if (containsNir(name))
    return t({
      id: 'platform.file.nir-in-name',
      message:
        'Le nom de ce fichier contient un numéro de sécurité sociale, qui ne doit jamais être écrit ici. Renommez le fichier, puis choisissez-le de nouveau.',
    })
  const values = { name, size: formatBytes(size), rules: rulesInWords(rules) }
  // Just above the limit, a rounded weight would pass for the limit itself.
  if (size > rules.mostBytes && values.size === formatBytes(rules.mostBytes))
    return t({ id: 'platform.file.just-too-heavy', message: '« {name} » dépasse {size} : {rules}', values })
  if (size > rules.mostBytes)
    return t({ id: 'platform.file.too-heavy', message: '« {name} » pèse {size} : {rules}', values })
  const ending = name.toLowerCase().split('.').at(-1) ?? ''
  if (!rules.endings.includes(ending))
    return t({
      id: 'platform.file.wrong-type',
      message: '« {name} » n’est pas d’un type accepté : {rules}',
      values,
    })
  return undefined
}
