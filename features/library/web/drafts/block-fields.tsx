import { useLoad } from '#platform/web/api/use-load.ts'
import { Note } from '#platform/web/design/note.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { formatLabelled } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { type BlockKind, listFigures } from '../../contract.ts'
import { figureLabel, figureValue } from '../words.ts'
import { figureKey } from './figure-key.ts'

export const blockLabels = () => ({
  title: t({ id: 'library.column.title', message: 'Titre' }),
  content: t({ id: 'library.field.content', message: 'Texte' }),
  figure: t({ id: 'library.field.figure', message: 'Chiffre cité' }),
})

/** Title, words and, where one belongs, the figure that is cited. */
export function BlockFields({ kind }: { readonly kind: BlockKind }) {
  const labels = blockLabels()
  const isFigure = kind === 'figure'
  return (
    <>
      <TextField
        name="title"
        label={labels.title}
        optional={isFigure || kind === 'practice'}
        maxLength={200}
      />
      {(isFigure || kind === 'objective') && <FigureSelect optional={!isFigure} />}
      <TextArea
        name="content"
        label={
          isFigure ? t({ id: 'library.field.comment', message: 'Ce qu’il faut en lire' }) : labels.content
        }
        optional={isFigure || kind === 'practice'}
        rows={isFigure ? 2 : 6}
        maxLength={6000}
      />
    </>
  )
}

function FigureSelect({ optional }: { readonly optional: boolean }) {
  const figures = useLoad(listFigures)
  return (
    <>
      <Select
        name="figure"
        optional={optional}
        label={blockLabels().figure}
        help={t({
          id: 'library.field.figure-help',
          message: 'Il suivra sa source jusqu’à la signature. Moins de cinq personnes : non publié.',
        })}
        empty={t({ id: 'library.field.no-figure', message: 'Aucun' })}
        options={(figures.data?.items ?? []).map((figure) => ({
          value: figureKey(figure),
          label: formatLabelled(figureLabel(figure), figureValue(figure)),
        }))}
      />
      {figures.data && !figures.data.hasPortrait && (
        <Note>
          {t({
            id: 'library.figures.no-portrait',
            message:
              'Le portrait du territoire n’est pas encore là : seuls les objectifs et les comptes de parcours peuvent être cités.',
          })}
        </Note>
      )}
    </>
  )
}
