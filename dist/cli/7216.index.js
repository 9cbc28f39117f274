export const id = 7216;
export const ids = [7216];
export const modules = {

/***/ 77216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPipelineCommand: () => (/* binding */ runPipelineCommand)
});

// EXTERNAL MODULE: ./lib/entrypoints/cli/answers.js
var answers = __webpack_require__(7349);
// EXTERNAL MODULE: ./lib/entrypoints/cli/run-trackers.js + 3 modules
var run_trackers = __webpack_require__(16759);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/domain/spec/read-pipeline.js + 1 modules
var read_pipeline = __webpack_require__(37300);
// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(17875);
// EXTERNAL MODULE: ./lib/entrypoints/cli/failure.js
var failure = __webpack_require__(78880);
// EXTERNAL MODULE: ./lib/entrypoints/cli/findings.js
var findings = __webpack_require__(33282);
// EXTERNAL MODULE: ./lib/entrypoints/cli/paths.js
var paths = __webpack_require__(50854);
// EXTERNAL MODULE: ./lib/entrypoints/cli/project.js
var cli_project = __webpack_require__(13951);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/pipeline/own-pipeline.js









const hasSteps = (text) => {
    try {
        const value = (0,dist.parse)(text, { maxAliasCount: 100 });
        return typeof value === 'object' && value !== null && 'steps' in value;
    }
    catch {
        return false;
    }
};
/** The file that `--config` names, if it holds steps and is therefore a pipeline, not a configuration. */
const findOwnPipeline = async (context) => {
    const named = context.options.text('config');
    if (named === null)
        return null;
    const file = (0,paths/* toWorkspacePath */.C)(context.cwd, named);
    const text = await (0,paths/* readNamedFile */.w)(context.cwd, file);
    return text !== null && hasSteps(text) ? { file, text } : null;
};
/** Runs the project's own pipeline under its usual configuration. Nothing runs while the file has a mistake. */
const runOwnPipeline = async (context, own) => {
    const read = (0,read_pipeline/* readPipeline */.l)(own.text, own.file);
    if (read.pipeline === null || (0,findings/* hasErrors */.C)(read.findings)) {
        throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, read.findings, (path) => (0,paths/* readNamedFile */.w)(context.cwd, path).catch(() => null));
    }
    // --config names the pipeline here, so the configuration is the usual one.
    const project = await (0,cli_project/* openProject */.U)(context, {}, null);
    return (0,run_trackers/* runTrackers */.n)(context, answers/* pipelineAnswer */.nd, { project, pipeline: read.pipeline });
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/pipeline/run.js



/** `aurora-x pipeline`: T01 to T07, or the project's own pipeline when `--config` names one. */
const runPipelineCommand = async (context) => {
    const own = await findOwnPipeline(context);
    return own === null ? (0,run_trackers/* runTrackers */.n)(context, answers/* pipelineAnswer */.nd) : runOwnPipeline(context, own);
};


/***/ })

};
