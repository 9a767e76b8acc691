import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

const schemaFolder = path.resolve(__dirname, '../fixtures/manifest-xsd');
const schemas = readdirSync(schemaFolder).map((fileName) => ({
  fileName,
  contents: readFileSync(path.join(schemaFolder, fileName), 'utf8'),
}));

/** What Microsoft's schemas find wrong with a manifest, without a network. */
export async function schemaErrors(contents: string): Promise<readonly string[]> {
  const isMain = (schema: { fileName: string }) => schema.fileName === 'OfficeAppManifestV1_1.xsd';
  const result = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents }],
    schema: schemas.filter(isMain),
    preload: schemas.filter((schema) => !isMain(schema)),
  });
  return result.errors.map((error) => error.message);
}
