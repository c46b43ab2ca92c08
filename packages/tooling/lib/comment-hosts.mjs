// Comments of a pull request on GitHub and of a merge request on GitLab.

/**
 * @typedef {object} Host
 * @property {(mark: string) => Promise<number | undefined>} ownComment the comment of ours that begins with the mark
 * @property {(text: string) => Promise<unknown>} create
 * @property {(id: number, text: string) => Promise<unknown>} update
 */

/** The host that this job runs on, if it says all that is needed. @param {NodeJS.ProcessEnv} env @returns {Host | undefined} */
export function hostOf(env) {
  if (env.GITHUB_ACTIONS && env.GITHUB_TOKEN && env.REVIEW_NUMBER) return gitHub(env);
  if (env.GITLAB_CI && env.REVIEW_TOKEN && env.CI_MERGE_REQUEST_IID) return gitLab(env);
  return undefined;
}

/** @param {NodeJS.ProcessEnv} env @returns {Host} */
function gitHub(env) {
  const repository = `${env.GITHUB_API_URL}/repos/${env.GITHUB_REPOSITORY}`;
  const ask = asker({
    authorization: `Bearer ${env.GITHUB_TOKEN}`,
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
  });
  const all = `${repository}/issues/${env.REVIEW_NUMBER}/comments`;
  return {
    // Somebody else's comment that begins alike is theirs: only what the workflow wrote is written over.
    ownComment: (mark) =>
      firstOf(ask, all, ({ body, user }) => body.startsWith(mark) && user?.type === 'Bot'),
    create: (body) => ask('POST', all, { body }),
    update: (id, body) => ask('PATCH', `${repository}/issues/comments/${id}`, { body }),
  };
}

/** @param {NodeJS.ProcessEnv} env @returns {Host} */
function gitLab(env) {
  const ask = asker({ 'private-token': env.REVIEW_TOKEN ?? '' });
  const all = `${env.CI_API_V4_URL}/projects/${env.CI_PROJECT_ID}/merge_requests/${env.CI_MERGE_REQUEST_IID}/notes`;
  return {
    ownComment: async (mark) => {
      const { id: us } = await ask('GET', `${env.CI_API_V4_URL}/user`);
      return firstOf(ask, all, ({ body, author }) => body.startsWith(mark) && author?.id === us);
    },
    create: (body) => ask('POST', all, { body }),
    update: (id, body) => ask('PUT', `${all}/${id}`, { body }),
  };
}

/** @typedef {(method: string, address: string, body?: object) => Promise<any>} Ask */

/** @param {Record<string, string>} headers @returns {Ask} */
const asker = (headers) => async (method, address, body) => {
  const response = await fetch(address, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${new URL(address).pathname}: ${response.status}`);
  return response.json();
};

const pageSize = 100;

/**
 * @param {Ask} ask @param {string} all
 * @param {(comment: { body: string, user?: { type: string }, author?: { id: number } }) => boolean} fits
 * @returns {Promise<number | undefined>}
 */
async function firstOf(ask, all, fits) {
  for (let page = 1; ; page++) {
    const comments = await ask('GET', `${all}?per_page=${pageSize}&page=${page}`);
    const found = comments.find(fits);
    if (found) return found.id;
    if (comments.length < pageSize) return undefined;
  }
}
