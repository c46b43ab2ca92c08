import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { root } from '../lib/paths.mjs';

type Comment = { id: number; body: string; user?: { type: string }; author?: { id: number } };
type Call = { method: string; path: string; token: string | undefined };

/** A host with these comments, which answers as GitHub and GitLab do. */
async function hostWith(comments: Comment[]) {
  const calls: Call[] = [];
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const { pathname, searchParams } = new URL(url, 'http://host');
    calls.push({
      method,
      path: pathname,
      token: headers.authorization ?? String(headers['private-token']),
    });
    let sent = '';
    for await (const chunk of request) sent += chunk;
    const own = { user: { type: 'Bot' }, author: { id: 7 } };
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const body = sent === '' ? '' : JSON.parse(sent).body;
    if (pathname.startsWith('/refused')) return answer(403, {});
    if (pathname === '/user') return answer(200, { id: 7 });
    if (method === 'GET') {
      const size = Number(searchParams.get('per_page'));
      const from = (Number(searchParams.get('page')) - 1) * size;
      return answer(200, comments.slice(from, from + size));
    }
    if (method === 'POST') {
      comments.push({ id: comments.length + 1, body, ...own });
      return answer(201, comments.at(-1));
    }
    const changed = comments.find(({ id }) => pathname.endsWith(`/${id}`));
    if (changed === undefined) return answer(404, {});
    changed.body = body;
    return answer(200, changed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls };
}

const gitHub = (address: string) => ({
  GITHUB_ACTIONS: 'true',
  GITHUB_API_URL: address,
  GITHUB_REPOSITORY: 'so-noi-vu/thi-dua',
  GITHUB_TOKEN: 'ghs_mau',
  REVIEW_NUMBER: '12',
});
const gitLab = (address: string) => ({
  GITLAB_CI: 'true',
  CI_API_V4_URL: address,
  CI_PROJECT_ID: '5',
  CI_MERGE_REQUEST_IID: '12',
  REVIEW_TOKEN: 'glpat-mau',
});

function post(report: string, env: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-comment-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'report.md');
  writeFileSync(file, report);
  const script = join(root, 'packages', 'tooling', 'review-comment.mjs');
  const child = spawn(process.execPath, [script, file], {
    env: { PATH: process.env.PATH, ...env },
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  return new Promise<{ code: number | null; said: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, said }));
  });
}

describe.each([
  ['GitHub', gitHub, '/repos/so-noi-vu/thi-dua/issues/12/comments'],
  ['GitLab', gitLab, '/projects/5/merge_requests/12/notes'],
] as const)('on %s', (_, envOf, all) => {
  test('a report is one comment, and the next report is the same comment', async () => {
    const comments: Comment[] = [];
    const { address, calls } = await hostWith(comments);
    expect((await post('Chỉ tiêu 2: 98 % → 95 %', envOf(address))).code).toBe(0);
    expect((await post('Chỉ tiêu 2: 98 % → 97 %', envOf(address))).code).toBe(0);
    expect(comments.map(({ body }) => body)).toEqual([
      '<!-- thidua: report -->\n\nChỉ tiêu 2: 98 % → 97 %',
    ]);
    expect(calls.find(({ method }) => method === 'POST')?.path).toBe(all);
    expect(calls.every(({ token }) => token !== 'undefined')).toBe(true);
  });

  test('it is found behind hundreds of other comments, and nobody else is written over', async () => {
    const others = Array.from({ length: 250 }, (_unused, at) => ({
      id: at + 1,
      body: `Ý kiến ${at}`,
    }));
    const alike = {
      id: 251,
      body: '<!-- thidua: report -->\n\nchép lại',
      user: { type: 'User' },
      author: { id: 8 },
    };
    const comments: Comment[] = [...others, alike];
    const { address } = await hostWith(comments);
    await post('lần một', envOf(address));
    await post('lần hai', envOf(address));
    expect(comments).toHaveLength(252);
    expect(comments[250]).toEqual(alike);
    expect(comments[251]?.body).toContain('lần hai');
  });

  test('the address of a preview stands below', async () => {
    const comments: Comment[] = [];
    const { address } = await hostWith(comments);
    await post('báo cáo\n', { ...envOf(address), REVIEW_PREVIEW: 'https://example.org/1' });
    expect(comments[0]?.body).toMatch(/báo cáo\n\n\*\*Xem trước kho \/ Preview:\*\* \[https/);
  });
});

test('a host that refuses is told with what was asked, without the token', async () => {
  const { address } = await hostWith([]);
  const { code, said } = await post('x', gitHub(`${address}/refused`));
  expect(code).toBe(1);
  expect(said).toContain('Chưa gửi được báo cáo: GET /refused/repos/');
  expect(said).toContain('403');
  expect(said).not.toContain('ghs_');
});

test('outside a pull or merge request: how it is used', async () => {
  const { code, said } = await post('x', {});
  expect(code).toBe(1);
  expect(said).toContain('REVIEW_NUMBER');
});
