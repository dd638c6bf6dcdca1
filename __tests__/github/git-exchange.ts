import type { IncomingMessage } from "node:http";
import { type Access, canSee, checkAccess, type Tokens } from "./access.ts";
import { ApiError } from "./api-error.ts";
import { answerGit, type GitAnswer, type GitRequest } from "./git-http.ts";
import { followRefs } from "./pull-sync.ts";
import type { World } from "./state.ts";

/** Answers one request of git: who it is, whether they may, git itself, and what a push means for pull requests. */
export async function gitExchange(
  world: World,
  tokens: Tokens,
  { message, request }: { readonly message: IncomingMessage; readonly request: GitRequest },
): Promise<GitAnswer> {
  const repository = world.repositories.get(request.fullName);
  let access: Access | null;
  try {
    access = tokens.authenticate(message.headers.authorization);
  } catch {
    return challenge("Invalid username or token. Password authentication is not supported for Git operations.");
  }
  if (repository === undefined || !canSee(access, repository)) {
    return access === null ? challenge("Repository not found.") : refuse(404, "Repository not found.");
  }
  const isPush = request.service === "git-receive-pack";
  try {
    checkAccess(access, repository, [["contents", isPush ? "write" : "read"]]);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (access === null) return challenge("Authentication required.");
    const text = `Permission to ${request.fullName}.git denied to ${access.account.login}.`;
    return refuse(403, isPush ? text : "Write access to repository not granted.");
  }
  if (!isPush || message.method !== "POST" || access === null) {
    return answerGit(message, request, { repository, access });
  }
  const answer = await answerGit(message, request, { repository, access });
  await repository.inTurn(() => followRefs(world, repository, access.account));
  return answer;
}

function refuse(status: number, text: string): GitAnswer {
  return { status, headers: { "content-type": "text/plain" }, body: Buffer.from(`${text}\n`) };
}

function challenge(text: string): GitAnswer {
  const answer = refuse(401, text);
  return { ...answer, headers: { ...answer.headers, "www-authenticate": 'Basic realm="GitHub"' } };
}
