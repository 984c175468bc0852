export {
  eraseFiles,
  listFiles,
  readFile,
  replyWithFile,
  type Subject,
  subjectsHoldingFiles,
} from './read-file.ts'
export { receiveFile } from './receive-file.ts'
export { copyFiles } from './store-file.ts'
