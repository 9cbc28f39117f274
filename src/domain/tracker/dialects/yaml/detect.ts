/** Whether a file is a YAML tracker: by its name, or, without a telling name, by its first key. */
export const isYamlTracker = (text: string, file: string): boolean => {
  if (/\.ya?ml$/i.test(file)) return true;
  if (/\.(?:md|markdown|mdx|mdown|txt|rst)$/i.test(file)) return false;
  return /^\uFEFF?(?:#[^\n]*\n|\s*\n|---[^\n]*\n)*(?:version|items|milestones|title)\s*:/.test(
    text.slice(0, 4000),
  );
};
