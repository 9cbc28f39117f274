import { parseAction } from '@actions/workflow-parser/actions/index';
import { parseWorkflow } from '@actions/workflow-parser/workflows/workflow-parser';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';

/** What GitHub's own parser says against a file: the sentences an editor on github.com would show. */
const problemsBy =
  (parse: typeof parseAction) =>
  (content: string, name: string): string[] =>
    parse({ name, content }, new NoOperationTraceWriter())
      .context.errors.getErrors()
      .map(({ message }) => message);

export const workflowProblems = problemsBy(parseWorkflow);
export const actionProblems = problemsBy(parseAction);
