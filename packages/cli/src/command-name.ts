/**
 * The command as the reader has to type it: in a repository it is not on the path, and npx says that it ran it.
 */
export const command = /^"?thidua\b/.test(process.env.npm_lifecycle_script ?? '')
  ? 'npx thidua'
  : 'thidua';
