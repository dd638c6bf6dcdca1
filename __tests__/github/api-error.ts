/** One entry of `errors` in GitHub's answer 422. */
export interface FieldError {
  readonly resource?: string;
  readonly field?: string;
  readonly code: string;
  readonly message?: string;
}

/** A refusal as GitHub words it; the server turns it into an answer. */
export class ApiError extends Error {
  readonly status: number;
  readonly errors: readonly FieldError[] | null;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    more: { readonly errors?: readonly FieldError[]; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    this.status = status;
    this.errors = more.errors ?? null;
    this.headers = more.headers ?? {};
  }
}

/** What does not exist, or is private and not for this token: GitHub does not say which. */
export function notFound(): ApiError {
  return new ApiError(404, "Not Found");
}

/** A 422 that names what is wrong field by field. */
export function invalid(...errors: readonly FieldError[]): ApiError {
  return new ApiError(422, "Validation Failed", { errors });
}

/** A permission that the token lacks, with the header in which GitHub names what would be accepted. */
export function forbidden(accepted: string, by: "integration" | "personal access token" = "integration"): ApiError {
  return new ApiError(403, `Resource not accessible by ${by}`, {
    headers: { "x-accepted-github-permissions": accepted },
  });
}

const LONGEST_BODY = 65_536;

/** Refuses a text that GitHub would find too long. */
export function checkLength(resource: string, body: string | null | undefined, longest = LONGEST_BODY): void {
  if (body === null || body === undefined || body.length <= longest) return;
  throw invalid({
    resource,
    field: "body",
    code: "custom",
    message: `body is too long (maximum is ${longest} characters)`,
  });
}

/** Refuses what GitHub's labels and statuses do not hold: characters beyond U+FFFF. */
export function checkCharacters(resource: string, field: string, text: string | null | undefined): void {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text ?? "")) return;
  throw invalid({ resource, field, code: "custom", message: `${field} doesn't accept 4-byte Unicode` });
}

/** The answer that an error becomes; GitHub's description knows no `status` in most of them, so there is none. */
export function errorBody(error: ApiError): Record<string, unknown> {
  return {
    message: error.message,
    ...(error.errors === null ? {} : { errors: error.errors }),
    documentation_url: "https://docs.github.com/rest",
  };
}
