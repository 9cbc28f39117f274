export const id = 7546;
export const ids = [7546];
export const modules = {

/***/ 37071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   R5: () => (/* binding */ TIME_UNIT),
/* harmony export */   UV: () => (/* binding */ onlyWords),
/* harmony export */   cf: () => (/* binding */ durationOf),
/* harmony export */   dD: () => (/* binding */ wordSet),
/* harmony export */   qZ: () => (/* binding */ unquoted),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   uk: () => (/* binding */ NUMBER)
/* harmony export */ });
const NUMBERS = {
    zero: 0,
    no: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    twenty: 20,
    fifty: 50,
    hundred: 100,
};
/** `10` and `ten` → 10, or null. */
const numberOf = (word) => /^\d{1,9}(?:\.\d{1,6})?$/.test(word) ? Number(word) : (NUMBERS[word.toLowerCase()] ?? null);
/** A number in a pattern, in digits or as a word. */
const NUMBER = String.raw `\d{1,9}(?:\.\d{1,6})?|${Object.keys(NUMBERS).join('|')}`;
const UNITS = [
    [/^(?:ms|millis(?:econds?)?|milliseconds?)$/, 'ms'],
    [/^(?:s|secs?|seconds?)$/, 's'],
    [/^(?:m|mins?|minutes?)$/, 'm'],
    [/^(?:h|hours?)$/, 'h'],
    [/^(?:d|days?)$/, 'd'],
    [/^(?:w|weeks?)$/, 'w'],
];
/** `2`, `seconds` → `2s`, or null. */
const durationOf = (amount, unit) => {
    const number = numberOf(amount);
    const short = UNITS.find(([pattern]) => pattern.test(unit.toLowerCase()))?.[1];
    return number === null || short === undefined ? null : `${number}${short}`;
};
/** A unit of time in a pattern. */
const TIME_UNIT = 'ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hours?|days?|weeks?';
/** Whether nothing but these words is left of a text. */
const onlyWords = (text, allowed) => text
    .toLowerCase()
    .split(/[^a-z0-9']+/)
    .every((word) => word === '' || allowed.has(word));
/** A set of words from a line. */
const wordSet = (line) => new Set(line.split(/\s+/).filter((word) => word !== ''));
/** Text without the quotes or backticks around it. */
const unquoted = (text) => /^(["'`])(.*)\1$/s.exec(text.trim())?.[2] ?? text.trim();
/** What a group of a match holds; nothing when there is no match or the group took no part. */
const group = (match, index) => match?.[index] ?? '';


/***/ }),

/***/ 45276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ looksLikeCommand)
/* harmony export */ });
/* harmony import */ var _text_pick_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92250);

/** Programs that a command in a criterion may begin with; prose in backticks must not become a command. */
const PROGRAMS = new Set(`act ansible ansible-playbook apt apt-get awk aws az bandit bash bats bazel bin/rails black brew buf bun bundle bunx cargo cat cd
  chmod clang-tidy cmake codecov composer conftest cosign coverage cp ctest curl cypress dart date deno df diff dig
  docker docker-compose dotnet du echo env eslint find firebase flake8 flutter forge git gh gcloud ginkgo go gofmt
  golangci-lint govulncheck gradle gradlew grep grype head helm hadolint hey hugo isort java javac jest jq just k6 kind
  kubeconform kubectl kustomize ln locust ls lychee make markdownlint meson minikube mix mkdir mocha mv mvn mvnw mypy
  nc ninja node nox npm npx nslookup openssl osv-scanner oxlint packer php phpunit pip pip-audit pip3 playwright pnpm podman poetry
  pre-commit prettier promtool psql pulumi py.test pylint pyright pytest python python2 python3 rake redis-cli rg rm
  rspec rsync ruby ruff rustc rustup safety scp sed semgrep sh shellcheck sort sqlfluff ssh stat stryker stylelint swift
  systemctl syft tar task tee terraform terragrunt test tflint tfsec timeout tox trivy trufflehog tsc turbo uv uvicorn uvx
  vale vault vegeta vitest wc wget which wrk xcodebuild xmllint yamllint yarn yq zig zsh gitleaks gotestsum hatch invoke pdm nx`
    .split(/\s+/)
    .filter((word) => word !== ''));
/** Programs that make sense without an argument. */
const ALONE = new Set([
    'make',
    'pytest',
    'tox',
    'nox',
    'just',
    'jest',
    'vitest',
    'rspec',
    'rake',
    'mypy',
    'phpunit',
    'ctest',
    'eslint',
    'tsc',
    'bats',
    'mocha',
    'pre-commit',
    'ninja',
    'golangci-lint',
    'govulncheck',
    'pip-audit',
    'task',
    'yarn',
]);
const SCRIPT = /^\.{0,2}\/?[\w.@-]+(?:\/[\w.@-]+)*\.(?:sh|bash|py|js|mjs|ts|rb|pl)$/;
const bareName = (word) => word.replace(/^.*\//, '');
/**
 * Whether a piece of code reads as a shell command: it begins (after assignments, `!`, `time`, `sudo`, an opening
 * parenthesis) with a program we know or a script with a path.
 */
const looksLikeCommand = (code) => {
    // A single word that is no path runs only when it is a program that needs no argument.
    if (!/\s/.test(code) && !/^(?:\.|bin\/|scripts\/)/.test(code))
        return ALONE.has(code);
    const words = code
        .slice(0, 400)
        .trim()
        .replace(/^\$\s+/, '')
        .split(/\s+/);
    let at = 0;
    while (/^(?:!|\(|\{|time|sudo|exec|command|nohup|[A-Za-z_]\w*=\S*)$/.test((0,_text_pick_js__WEBPACK_IMPORTED_MODULE_0__/* .nth */ .l)(words, at)))
        at += 1;
    const first = (0,_text_pick_js__WEBPACK_IMPORTED_MODULE_0__/* .nth */ .l)(words, at);
    const more = words.length > at + 1;
    if (/^(?:for|while|until|if|case)$/.test(first))
        return /\b(?:done|fi|esac)\b/.test(code);
    if (/^(?:\[|\[\[)$/.test(first))
        return more;
    if (PROGRAMS.has(first))
        return (more || ALONE.has(first)) && !isProse(words, at);
    const path = first.startsWith('./') ||
        first.startsWith('../') ||
        first.startsWith('bin/') ||
        first.startsWith('scripts/');
    if (path)
        return (!first.endsWith('/') &&
            (more || first.startsWith('./') || SCRIPT.test(first)) &&
            !/\.(?:md|json|ya?ml|txt)$/.test(first));
    return (more && (first.includes('/') ? PROGRAMS.has(bareName(first)) || SCRIPT.test(first) : SCRIPT.test(first)));
};
/** `test coverage above 80`, `make sure that …`, `find out`: words that are also programs, in a sentence. */
const isProse = (words, at) => {
    const second = (0,_text_pick_js__WEBPACK_IMPORTED_MODULE_0__/* .nth */ .l)(words, at + 1);
    const sentence = {
        make: /^(?:sure|it|the|a|all|every|this|that)$/,
        test: /^(?:coverage|suite|suites|results?|cases?|plan|data|the|all|every|that|files?|environment)$/,
        find: /^(?:out|all|the|a|any|every)$/,
        go: /^(?:to|live|no-go|through|over)$/,
        task: /^(?:is|has|id|status|owner)$/,
        sort: /^(?:by|the|all|out)$/,
        date: /^(?:of|is|and)$/,
        env: /^(?:vars?|variables?|file|files)$/,
        head: /^(?:of|commit)$/,
        just: /^(?:a|the|one|once|works?|run|as)$/,
        which: /^(?:is|are|was|the|has)$/,
        safety: /^(?:and|first|net)$/,
        act: /^(?:on|as)$/,
        kind: /^(?:of|is)$/,
        node: /^(?:version|is|and)$/,
        python: /^(?:version|is|and|code|\d[\d.]*)$/,
        java: /^(?:version|is|and|code)$/,
        docker: /^(?:image|images|and|is)$/,
        git: /^(?:history|repo|repository|and|is|hooks?)$/,
        coverage: /^(?:above|over|at|is|of|on|and|stays?|≥|>=|>|\d.*)$/,
        watch: /./,
    };
    return sentence[(0,_text_pick_js__WEBPACK_IMPORTED_MODULE_0__/* .nth */ .l)(words, at)]?.test(second) ?? false;
};


/***/ })

};
