/** What a person chooses on the first page. */
export interface Choices {
  readonly name: string;
  /** Login of the organisation that owns the App; null for the person's own account. */
  readonly organisation: string | null;
  /** Origin at which GitHub reaches the App; null where it cannot. */
  readonly origin: string | null;
}

/** The form as it was sent, to be shown again. */
export const typedChoices = (form: URLSearchParams): Choices => ({
  name: (form.get('name') ?? '').trim(),
  organisation: (form.get('organisation') ?? '').trim() || null,
  origin: (form.get('origin') ?? '').trim() || null,
});

/** The choices, or what is wrong with them. */
export const readChoices = (form: URLSearchParams): Choices | string => {
  const { name, organisation, origin } = typedChoices(form);
  if (name === '' || name.length > 34) return 'The name needs 1 to 34 characters.';
  if (organisation !== null && !/^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/.test(organisation))
    return 'The organisation is a login, such as acme-inc.';
  if (origin !== null && !/^https?:$/.test(URL.parse(origin)?.protocol ?? ''))
    return 'The address begins with https:// (or http:// for a trial).';
  return { name, organisation, origin: origin === null ? null : new URL(origin).origin };
};
