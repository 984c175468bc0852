export { eraseFiles, listFiles, readFile, replyWithFile, type Subject } from './read-file.ts'
export { receiveFile } from './receive-file.ts'
export { type FileRow, mostBytes, type NewFile, storeFile } from './store-file.ts'
