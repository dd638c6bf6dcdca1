/** The address by which a server knows a login's commits without telling its mail address. */
export function noReply(login: string, serverUrl: string): string {
  return `${login}@users.noreply.${new URL(serverUrl).hostname}`;
}
