import { PageHeader } from '#platform/web/design/page-header.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Frame } from '#platform/web/frame/frame.tsx'
import { PersonMenu } from '#platform/web/frame/person-menu.tsx'
import { SearchButton } from '#platform/web/frame/search-button.tsx'
import { ActionsSection } from './actions-section.tsx'
import { exampleMe, exampleSeat, exampleSections } from './examples.ts'
import { FiguresSection } from './figures-section.tsx'
import { FormSection } from './form-section.tsx'
import { PanelsSection } from './panels-section.tsx'
import { StatesSection } from './states-section.tsx'
import { TableSection } from './table-section.tsx'

/** `/composants`: every piece of the interface with its states, in the frame of the product. Nothing here is real. */
export function ComponentsPage() {
  return (
    <Frame
      home="/composants"
      territory={exampleSeat.name}
      subtitle={exampleSeat.subtitle}
      sections={exampleSections}
      demo={[]}
      search={<SearchButton onOpen={() => say('La recherche s’ouvrirait.')} />}
      person={<PersonMenu me={exampleMe} seat={exampleSeat} />}
    >
      <PageHeader
        title="Composants"
        crumbs={[{ label: 'Langage visuel', to: '/composants' }]}
        detail="Chaque pièce de l’interface et ses états. Les noms sont inventés."
      />
      <FiguresSection />
      <TableSection />
      <FormSection />
      <ActionsSection />
      <PanelsSection />
      <StatesSection />
    </Frame>
  )
}
