import type { Catalogue } from './entry.ts';

/** AX832x: events and requests of the App. */
export const appFlowCatalogue = {
  AX8321: {
    severity: 'note',
    title: 'The App is not installed there',
    message: 'The App is suspended or not installed there any more.',
    remedy: 'Nothing, if that is meant. Installed or unsuspended again, it goes on by itself.',
    why: 'Work on what cannot be reached is parked, so that it neither fails again and again nor holds up others.',
  },
  AX8322: {
    severity: 'note',
    title: 'The repository is out of reach',
    message: 'The repository is gone, archived, or not among those the App was given.',
    remedy: 'Nothing, if that is meant. Otherwise add it in the settings of the installation.',
    why: 'Work on what cannot be reached is parked, so that it neither fails again and again nor holds up others.',
  },
  AX8323: {
    severity: 'note',
    title: 'Issues are turned off',
    message: 'Issues are turned off in the repository.',
    remedy: 'Turn them on in the settings of the repository; the next push of the tracker goes on.',
    why: 'Milestones and issues are where the tracker is shown on GitHub. Checks on pull requests go on without them.',
  },
  AX8324: {
    severity: 'warning',
    title: 'GitHub blocks the repository',
    message: 'GitHub blocks the repository for legal reasons.',
    remedy: 'See the notice on the page of the repository.',
    why: 'Nobody can read or write it, so work on it is parked.',
  },
  AX8325: {
    severity: 'warning',
    title: 'Events were lost',
    message: '{problem}.',
    remedy: 'Nothing: all repositories are looked at again, which repairs what the events would have said.',
    why: 'GitHub keeps deliveries for three days. What the App does follows the present state, not the events.',
  },
} as const satisfies Catalogue;
