import { useTerritory } from '#platform/web/api/territory.tsx'
import { paths } from './paths.ts'

/** Under a letter, which is in French whatever the page: where the person reads what is kept about her. */
export function LetterFoot() {
  const { slug } = useTerritory()
  return (
    <p className="mt-4 text-13 break-all">
      Vos données et vos droits : {`${window.location.origin}/${paths.residents(slug)}`}
    </p>
  )
}
