// The OpenAPI document of a server, and answers held against it.
import assert from 'node:assert/strict';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

export const pointerTo = (...names) =>
  names.map((name) => encodeURIComponent(name.replace(/~/g, '~0').replace(/\//g, '~1'))).join('/');

/** {document, ajv, assertDocumented} of a running server. */
export async function documentOf(server) {
  const document = (await server.get('/api/v1/openapi.json')).json();
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addFormat('time-local', /^\d\d:\d\d$/);
  ajv.addSchema({ ...document, $id: 'document:' });

  /** Throws unless the document names the answer's status and type for this call and its schema fits. */
  function assertDocumented(template, method, answer, asked) {
    const documented = document.paths[template]?.[method]?.responses[answer.status];
    assert.ok(documented, `${asked}: status ${answer.status} is not in the document`);
    const type = answer.headers['content-type'].split(';')[0];
    assert.ok(documented.content[type], `${asked}: ${type} is not in the document for ${answer.status}`);
    assert.equal(answer.headers['api-version'], document.info.version, asked);
    const at = pointerTo('paths', template, method, 'responses', String(answer.status), 'content', type, 'schema');
    const fits = ajv.compile({ $ref: `document:#/${at}` });
    assert.ok(fits(answer.json()), `${asked}: ${ajv.errorsText(fits.errors)}`);
  }
  return { document, ajv, assertDocumented };
}
