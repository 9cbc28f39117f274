import { APP_EVENTS, APP_PERMISSIONS } from '../../../domain/model/app-permissions.ts';
import type { Choices } from './choices.ts';

const HOMEPAGE = 'https://github.com/aurora-x/action';

/**
 * The manifest that GitHub registers an App from.
 *
 * @param redirect where GitHub sends the browser afterwards
 */
export const appManifest = ({ name, origin }: Choices, redirect: string): object => ({
  name,
  url: HOMEPAGE,
  description: 'Your tracker says Done. Aurora-X proves it, gates on it, and keeps it true.',
  public: false,
  redirect_url: redirect,
  // GitHub wants an address; one that cannot be reached is not called, and the App looks every 15 minutes instead.
  hook_attributes: {
    url: `${origin ?? 'https://example.com'}/api/github/webhooks`,
    active: origin !== null,
  },
  default_permissions: Object.fromEntries(APP_PERMISSIONS.map((one) => [one.name, one.level])),
  default_events: APP_EVENTS,
});

/** The page of GitHub that takes the manifest. */
export const registrationUrl = (web: string, organisation: string | null, state: string): string => {
  const place = organisation === null ? '' : `/organizations/${encodeURIComponent(organisation)}`;
  return `${web}${place}/settings/apps/new?state=${encodeURIComponent(state)}`;
};
