export { deadlineWords, deskWords } from './deadline-words.ts'
