export { actionLabel, kindLabel } from './trail-words.ts'
