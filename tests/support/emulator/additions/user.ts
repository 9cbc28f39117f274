const HOME = 'https://github.example';

/** A person or a bot in the form that GitHub gives in lists (`simple-user`). The id follows from the login. */
export const userOf = (login: string) => {
  const api = `${HOME}/users/${encodeURIComponent(login)}`;
  const id = Buffer.from(login).reduce((sum, byte) => (sum * 31 + byte) % 1_000_003, 7);
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `${HOME}/avatars/${id}`,
    gravatar_id: '',
    url: api,
    html_url: `${HOME}/${encodeURIComponent(login)}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  };
};
