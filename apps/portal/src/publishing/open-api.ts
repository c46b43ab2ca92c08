import type { Origin } from './site.ts';

export type Given = {
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly type: string;
  /** The JSON Schema of what is answered; references are relative to this description. */
  readonly schema?: object;
  readonly parameters?: readonly {
    readonly name: string;
    readonly description: string;
    readonly values?: readonly string[];
  }[];
};

export type ApiDescription = {
  readonly title: string;
  readonly description: string;
  readonly licence: { readonly name: string; readonly url: string };
  /** The digest of the archive. */
  readonly version: string;
  readonly notFound: string;
  readonly gives: readonly Given[];
};

/** The static files of the archive as an API (OpenAPI 3.1): only what is asked with GET and is a file. */
export const openApi = (api: ApiDescription, origin: Origin): object => ({
  openapi: '3.1.0',
  info: {
    title: api.title,
    description: api.description,
    version: api.version,
    license: api.licence,
  },
  servers: [{ url: origin ?? '/' }],
  paths: Object.fromEntries(
    api.gives.map(({ path, id, summary, type, schema, parameters = [] }) => [
      path,
      {
        get: {
          operationId: id,
          summary,
          security: [],
          ...(parameters.length === 0
            ? {}
            : {
                parameters: parameters.map(({ name, description, values }) => ({
                  name,
                  in: 'path',
                  required: true,
                  description,
                  schema: { type: 'string', ...(values === undefined ? {} : { enum: values }) },
                })),
              }),
          responses: {
            '200': {
              description: summary,
              content: { [type]: schema === undefined ? {} : { schema } },
            },
            ...(parameters.length === 0 ? {} : { '404': { description: api.notFound } }),
          },
        },
      },
    ]),
  ),
});
