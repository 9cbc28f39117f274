/** `./specs/own.yaml` → `specs/own.yaml`: the same file has one name. */
export const withoutDotSlash = (path: string): string => path.replace(/^(?:\.\/)+/, '');
