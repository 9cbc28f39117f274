import type { Addition } from './addition.ts';
import { userOf } from './user.ts';

/** The code that the page of GitHub sends a browser back with. */
export const MANIFEST_CODE = 'a180b1a3d263c81bc6441d7b990bae27d4c10679';

/** A code is traded for the App's secrets once. */
export const appManifest: Addition = ({ appId, slug, privateKey, people }) => {
  let isLeft = true;
  return {
    'POST /app-manifests/{code}/conversions': ({ params }) => {
      if (params['code'] !== MANIFEST_CODE || !isLeft) return { status: 404, body: { message: 'Not Found' } };
      isLeft = false;
      const at = '2026-11-21T08:00:00Z';
      return {
        status: 201,
        body: {
          id: appId,
          slug,
          node_id: 'MDM6QXBwMQ==',
          owner: userOf(people[0] ?? ''),
          name: 'Aurora-X Acme',
          description: null,
          external_url: 'https://github.com/aurora-x/action',
          html_url: `https://github.com/apps/${slug}`,
          created_at: at,
          updated_at: at,
          permissions: { metadata: 'read' },
          events: ['push'],
          client_id: 'Iv1.8a61f9b3a7aba766',
          client_secret: '1726be1638095a19edd134c77bde3aa2ece1e5d8',
          webhook_secret: null,
          pem: privateKey,
        },
      };
    },
  };
};
