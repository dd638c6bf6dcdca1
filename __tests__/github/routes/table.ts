import type { Route } from "../call.ts";
import { actionRoutes } from "./actions.ts";
import { commentRoutes } from "./comments.ts";
import { commitRoutes } from "./commits.ts";
import { contentRoutes } from "./contents.ts";
import { governanceRoutes } from "./governance.ts";
import { issueRoutes } from "./issues.ts";
import { labelRoutes } from "./labels.ts";
import { pullDetailRoutes } from "./pull-details.ts";
import { pullRoutes } from "./pulls.ts";
import { refRoutes } from "./refs.ts";
import { releaseRoutes } from "./releases.ts";
import { statusRoutes } from "./statuses.ts";

/** Every operation that is served, by its name in GitHub's description. */
export const ROUTES: ReadonlyMap<string, Route> = new Map(
  [
    ...actionRoutes,
    ...commentRoutes,
    ...commitRoutes,
    ...contentRoutes,
    ...governanceRoutes,
    ...issueRoutes,
    ...labelRoutes,
    ...pullDetailRoutes,
    ...pullRoutes,
    ...refRoutes,
    ...releaseRoutes,
    ...statusRoutes,
  ].map((route) => [route.operation, route]),
);
