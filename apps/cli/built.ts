/** True in the folder that `npm run build` makes: there our files are JavaScript, and nothing is left to build. */
export const isBuilt = import.meta.url.endsWith('.js')
