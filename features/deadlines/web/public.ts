export { deadlineWords } from './deadline-words.ts'
export { deskWords } from './desk-words.ts'
