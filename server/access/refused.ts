/** Why a request is not heard, before there is a question in it; the sentence is for whoever sent it. */
export class RequestRefusal extends Error {
  readonly status: number;
  readonly extensions: { readonly code: string } & Readonly<Record<string, unknown>>;

  constructor(status: number, message: string, extensions: RequestRefusal['extensions']) {
    super(message);
    this.status = status;
    this.extensions = extensions;
  }
}

const statuses = {
  UNAUTHENTICATED: 401,
  WRONG_CREDENTIALS: 401,
  FORBIDDEN: 403,
  OTHER_SITE: 403,
  OTHER_HOST: 421,
  TOO_MANY_ATTEMPTS: 429,
  BAD_REQUEST: 400,
} as const;

/** Why somebody is not let in; where it may be tried again, after how many seconds. */
export class AccessRefusal extends RequestRefusal {
  constructor(code: keyof typeof statuses, message: string, retryAfter?: number) {
    super(statuses[code], message, { code, ...(retryAfter === undefined ? {} : { retryAfter }) });
  }
}

export const tooManyAttempts = (seconds: number): AccessRefusal =>
  new AccessRefusal('TOO_MANY_ATTEMPTS', `Too many attempts: try again in ${seconds} seconds.`, seconds);

/** A mistake in how a person is added or changed, in a sentence. */
export class AccountError extends Error {}
