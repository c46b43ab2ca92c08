// What the hosts of git read: GitHub's workflows, GitLab's pipeline, the owners of folders.
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../lib/paths.mjs';
import { errorsAgainst } from '../lib/schemas.ts';

type Step = {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: { readonly ref?: string };
};
type Job = { readonly permissions?: Record<string, string>; readonly steps: readonly Step[] };
type Workflow = {
  readonly on: object;
  readonly permissions: Record<string, string>;
  readonly jobs: Record<string, Job>;
};

const text = (file: string) => readFileSync(join(root, file), 'utf8');
const workflows = globSync('.github/workflows/*.yml', { cwd: root }).sort();
const read = (file: string): Workflow => parse(text(file));
const { scripts } = JSON.parse(text('package.json'));

/** The schema lists the runners of its day; what else it says of a job holds still. */
const onAKnownRunner = (workflow: Workflow) => ({
  ...workflow,
  jobs: Object.fromEntries(
    Object.entries(workflow.jobs).map(([name, job]) => [
      name,
      { ...job, 'runs-on': 'ubuntu-latest' },
    ]),
  ),
});

test('there are workflows to look at', () => {
  expect(workflows.length).toBeGreaterThan(1);
});

describe.each(workflows)('%s', (file) => {
  const workflow = read(file);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);
  const runs = steps.flatMap(({ run }) => run ?? []);

  test('is valid against its schema', () => {
    expect(errorsAgainst('githubWorkflow', onAKnownRunner(workflow))).toEqual([]);
  });

  test('pins each action by digest, with its version beside it', () => {
    for (const line of text(file)
      .split('\n')
      .filter((each) => /^\s*(- )?uses:/.test(each))) {
      expect(line).toMatch(/uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test('asks for no more than reading by itself, and for no secret', () => {
    expect([{}, { contents: 'read' }]).toContainEqual(workflow.permissions);
    expect(text(file)).not.toMatch(/\bsecrets\b/);
  });

  test('keeps no credentials in a checkout', () => {
    for (const { uses, with: options } of steps.filter((step) =>
      step.uses?.startsWith('actions/checkout@'),
    )) {
      expect({ uses, options }).toMatchObject({ options: { 'persist-credentials': false } });
    }
  });

  test('puts nothing that an author wrote into a script', () => {
    for (const run of runs) expect(run).not.toContain('${{');
  });

  test('runs commands that there are', () => {
    for (const [, script] of runs.join('\n').matchAll(/npm run ([\w:-]+)/g)) {
      expect(Object.keys(scripts)).toContain(script);
    }
  });

  test('where it may write, it neither checks out nor runs what is proposed', () => {
    for (const { permissions = workflow.permissions, steps: own } of jobs) {
      if (!Object.values(permissions).includes('write')) continue;
      for (const step of own) {
        if (step.uses?.startsWith('actions/checkout@')) {
          expect(step.with?.ref).toMatch(/^\$\{\{ github\.event\.pull_request\.base\.sha \}\}$/);
        }
        expect(step.run ?? '').not.toMatch(/proposed|incoming|npm (ci|install)|npx/);
      }
    }
  });
});

test('a workflow that serves forks with a token of the base has its permissions job by job', () => {
  const privileged = workflows.map(read).filter(({ on }) => 'pull_request_target' in on);
  expect(privileged.length).toBe(1);
  for (const { permissions, jobs } of privileged) {
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) expect(job.permissions).toBeDefined();
  }
});

test('the pipeline of GitLab is valid against its schema, and runs commands that there are', () => {
  const pipeline = parse(text('.gitlab-ci.yml'));
  expect(errorsAgainst('gitlabPipeline', pipeline)).toEqual([]);
  for (const [, script] of text('.gitlab-ci.yml').matchAll(/npm run ([\w:-]+)/g)) {
    expect(Object.keys(scripts)).toContain(script);
  }
});

test('the schemas refuse what is wrong', () => {
  const workflow = { ...read(workflows[0] ?? ''), jobs: { test: { steps: 'npm test' } } };
  expect(errorsAgainst('githubWorkflow', workflow)).not.toEqual([]);
  expect(errorsAgainst('gitlabPipeline', { test: { stage: 1 } })).not.toEqual([]);
});

describe('docs/CODEOWNERS', () => {
  const lines = text('docs/CODEOWNERS')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/));

  test('gives each folder of a province a team of its name', () => {
    const withYears = readdirSync(join(root, 'campaigns'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .filter((name) =>
        readdirSync(join(root, 'campaigns', name)).some((year) => /^\d{4}$/.test(year)),
      );
    expect(withYears.length).toBeGreaterThan(0);
    for (const name of withYears) {
      expect(lines).toContainEqual([`/campaigns/${name}/`, expect.stringMatching(`/${name}$`)]);
    }
  });

  test('names folders that there are', () => {
    for (const [folder = ''] of lines.filter(([pattern]) => pattern !== '*')) {
      expect(() => readdirSync(join(root, folder))).not.toThrow();
    }
  });
});

test('both hosts offer the same template', () => {
  expect(text('.gitlab/merge_request_templates/Default.md')).toBe(
    text('.github/pull_request_template.md'),
  );
});
