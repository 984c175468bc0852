import { type Assessment, type Declaration, emptyAssessment, emptyDeclaration } from '../contract.ts'
import { versionStore } from './version-store.ts'

export const declarations = versionStore<Declaration>('privacy.declaration', emptyDeclaration)
export const assessments = versionStore<Assessment>('privacy.assessment', emptyAssessment)
