import { t } from '../../i18n/t.ts'
import type { Course } from './course.ts'
import { layCourse } from './course-layout.ts'
import { ListSwitch } from './list-switch.tsx'
import { useWidth } from './use-width.ts'
import { WatercourseDrawing } from './watercourse-drawing.tsx'
import { WatercourseList } from './watercourse-list.tsx'

interface WatercourseProps {
  readonly course: Course
  /** The course in one sentence: « Parcours de Samira Haddad : 3 étapes réalisées, 2 en cours, 1 prévue. » */
  readonly sentence: string
  /** A convention's life: the same figure without bends. */
  readonly straight?: boolean
  /** « Points blancs : 12 entretiens honorés » */
  readonly note?: string
}

const narrow = 560

/** What unfolds in time, as a stream: horizontal where there is room, a vertical list of stations on a phone. */
export function Watercourse({ course, sentence, straight = false, note }: WatercourseProps) {
  const [frame, width] = useWidth()
  return (
    <div ref={frame}>
      {width !== undefined && width < narrow && <WatercourseList course={course} large />}
      {width !== undefined && width >= narrow && (
        <ListSwitch
          toList={t({ id: 'platform.course.to-list', message: 'Voir en liste' })}
          toDrawing={t({ id: 'platform.course.to-drawing', message: 'Voir le dessin' })}
          note={note}
          drawing={
            <WatercourseDrawing
              course={course}
              layout={layCourse(course, width, straight)}
              sentence={sentence}
            />
          }
          list={<WatercourseList course={course} />}
        />
      )}
    </div>
  )
}
