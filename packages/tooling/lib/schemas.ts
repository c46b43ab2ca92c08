// Documents against the JSON Schemas that their readers publish. For tests.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

const schemas = {
  sarif: 'sarif-2.1.0.json',
  githubWorkflow: 'github-workflow.json',
  gitlabPipeline:
    'gitlab.com/gitlab-org/gitlab/-/raw/master/app/assets/javascripts/editor/schema/ci.json',
} as const;

const store = import.meta.resolve('schemastore/package.json');

/** What the schema finds wrong with a document; nothing where it is valid. */
export function errorsAgainst(schema: keyof typeof schemas, document: unknown): string[] {
  // Published schemas use keywords, unions and patterns that ajv's strict modes take for mistakes.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const text = readFileSync(new URL(`schemas/json/${schemas[schema]}`, store), 'utf8');
  const validate = ajv.compile(JSON.parse(text));
  validate(document);
  return (validate.errors ?? []).map((error) => `${error.instancePath}: ${error.message}`);
}
