import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { FileContract, PipelineStep } from '../../domain/model/pipeline.ts';
import { messageOf } from '../../domain/model/thrown.ts';
import type { FilesReader } from '../../ports/files.ts';

/** The first way in which a file does not fit its contract, or null. */
const breach = async (contract: FileContract, files: FilesReader): Promise<string | null> => {
  const text = await files.readText(contract.path).catch(() => null);
  if (text === null) return 'it does not exist';
  try {
    const { parse } = await import('yaml');
    const schemaText = typeof contract.schema === 'string' ? await files.readText(contract.schema) : null;
    if (typeof contract.schema === 'string' && schemaText === null)
      return `there is no schema ${contract.schema}`;
    const schema: unknown = schemaText === null ? contract.schema : JSON.parse(schemaText);
    const { Ajv2020 } = await import('ajv/dist/2020.js');
    const validate = new Ajv2020({ strict: false, validateSchema: false }).compile(
      schema as object | boolean,
    );
    if (validate(parse(text, { maxAliasCount: 100 }))) return null;
    const issue = validate.errors?.[0];
    return `${issue?.instancePath || 'the whole'} ${issue?.message ?? 'does not fit'}`;
  } catch (cause) {
    return messageOf(cause);
  }
};

/** Every file of a step that does not fit its contract. */
export const breaches = async (
  step: PipelineStep,
  contracts: readonly FileContract[],
  files: FilesReader,
): Promise<Finding[]> => {
  const found: Finding[] = [];
  for (const contract of contracts) {
    const problem = await breach(contract, files);
    if (problem) found.push(finding('AX5514', { step: step.id, file: contract.path, problem }, step.source));
  }
  return found;
};
