/** Owner and name, as the routes of the API call them. */
export interface RepositoryRef {
  readonly owner: string;
  readonly repo: string;
}

/** `owner/name`, or null when the text is none. */
export const repositoryRef = (name: string): RepositoryRef | null => {
  const parts = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([\w.-]{1,100})$/.exec(name);
  return parts ? { owner: parts[1] ?? '', repo: parts[2] ?? '' } : null;
};
