export { type DeadlineWords, deadlineWords, deskWords } from './deadline-words.ts'
