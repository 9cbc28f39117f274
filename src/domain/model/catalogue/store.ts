import type { Catalogue } from './entry.ts';

/** AX834x: the store of the App. */
export const storeCatalogue = {
  AX8340: {
    severity: 'error',
    title: 'The store is on a file system of the network',
    message: 'The store in {directory} is on {system}, where locks are not what SQLite needs them to be.',
    remedy: 'Give it a directory of this machine with AURORA_STATE, or use PostgreSQL with DATABASE_URL.',
    why: 'Over a network two Apps can both believe that they are the only one, and the file is lost.',
  },
  AX8341: {
    severity: 'error',
    title: 'The store is damaged',
    message: 'The store in {directory} is damaged: {problem}.',
    remedy: 'Put a backup in its place: {command}',
    why: 'What is built on a damaged file is wrong without anybody noticing. After a restore the App asks GitHub for what it missed.',
  },
  AX8342: {
    severity: 'error',
    title: 'The store was made by a newer version',
    message: 'The store in {directory} has steps that this version does not know: {steps}.',
    remedy: 'Start the newer version again, or restore the backup from before the update.',
    why: 'A version that does not know what a column means would overwrite it.',
  },
  AX8343: {
    severity: 'error',
    title: 'The database cannot be used',
    message: '{directory} cannot be used: {problem}',
    remedy: 'Start the server, or correct DATABASE_URL. The role must be allowed to create tables.',
    why: 'Without its store the App would answer webhooks that it forgets.',
  },
  AX8344: {
    severity: 'error',
    title: 'Replicas need a database that they share',
    message: 'AURORA_REPLICAS is {replicas}, and the store is embedded.',
    remedy: 'Set DATABASE_URL to a PostgreSQL database, or AURORA_REPLICAS to 1.',
    why: 'The embedded store has one owner. Two Apps with a store each would do everything twice.',
  },
  AX8345: {
    severity: 'error',
    title: 'The database is not empty',
    message: '{directory} already has rows in {tables}.',
    remedy: 'Name an empty database with DATABASE_URL.',
    why: 'Two histories cannot be made into one: numbers of deliveries, runs and audit entries would clash.',
  },
  AX8346: {
    severity: 'error',
    title: 'No backup was made',
    message: 'The backup {path} was not made: {problem}.',
    remedy: 'Name a file that does not exist yet, in a directory with room for it.',
    why: 'A backup never overwrites another one: the older one may be the one that is needed.',
  },
  AX8347: {
    severity: 'error',
    title: 'PostgreSQL has backups of its own',
    message: '{directory} is not backed up by this command.',
    remedy: 'Use pg_dump, or what the operator of the server offers.',
    why: 'A backup of a server that others use too is a matter of that server.',
  },
  AX8348: {
    severity: 'error',
    title: 'The store cannot be written',
    message: 'The store in {directory} cannot be written: {problem}.',
    remedy:
      'Make the directory writable for the user that runs the App, with room on its disk, or name another one with AURORA_STATE.',
    why: 'Without its store the App would answer webhooks that it forgets.',
  },
  AX8349: {
    severity: 'error',
    title: 'The store is of an older version',
    message:
      'The store in {directory} is of an older version of Aurora-X than this one, and {owner} works with it.',
    remedy:
      'Use the version that the App runs, or restart the App with this one: it brings the store up to date when it starts.',
    why: 'A store is changed only by whoever has it, so that an App never finds other tables than it knows.',
  },
} as const satisfies Catalogue;
