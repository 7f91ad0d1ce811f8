/** A browser without a screen: it keeps cookies by host and port, and follows where it is sent. */
export class Jar {
  readonly #cookies = new Map<string, string>();

  async send(url: string, body?: URLSearchParams): Promise<Response> {
    const { host } = new URL(url);
    const own = [...this.#cookies].filter(([key]) => key.startsWith(`${host} `));
    const cookie = own.map(([key, value]) => `${key.slice(host.length + 1)}=${value}`).join('; ');
    const headers = { cookie, accept: 'text/html', 'sec-fetch-site': 'same-origin' };
    const response = await fetch(url, { headers, redirect: 'manual', ...(body && { method: 'POST', body }) });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.#cookies.set(`${host} ${name}`, value);
    }
    return response;
  }

  /** Follows until there is a page, or until it comes back from `elsewhere`. */
  async go(start: string, elsewhere: string, form?: URLSearchParams): Promise<{ response: Response; url: string }> {
    let [url, was] = [start, start];
    for (let response = await this.send(url, form); ; response = await this.send(url)) {
      const to = response.headers.get('location');
      if (to === null) return { response, url };
      [url, was] = [new URL(to, url).href, url];
      const isBack = was.includes('/session/callback') && !url.startsWith(elsewhere);
      if (isBack) return { response, url };
    }
  }
}
