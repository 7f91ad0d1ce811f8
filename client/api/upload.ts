import { RequestError } from './request.ts';

interface Answer {
  id?: string;
  errors?: { message: string; extensions?: { code?: string; messageZh?: string } }[];
}

const answerIn = (text: string): Answer => {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    // A gateway answers with a page of its own.
    return {};
  }
};

/** Sends a file to the server and gives its id there. Not by `fetch`, which does not tell how much has been sent. */
export const upload = (file: File, signal: AbortSignal, sent: (bytes: number) => void): Promise<string> =>
  new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const sending = new XMLHttpRequest();
    sending.open('POST', `/upload?${new URLSearchParams({ name: file.name })}`);
    sending.setRequestHeader('content-type', 'application/octet-stream');
    sending.upload.onprogress = ({ loaded }) => sent(loaded);
    sending.onload = () => {
      const { id, errors } = answerIn(sending.responseText);
      const said = errors?.[0];
      if (id !== undefined) resolve(id);
      else if (!said) reject(new RequestError('NETWORK', `Status ${sending.status}.`));
      else reject(new RequestError(said.extensions?.code ?? 'UNKNOWN', said.message, said.extensions?.messageZh));
    };
    sending.onerror = () => reject(new RequestError('NETWORK', 'The server cannot be reached.'));
    sending.onabort = () => reject(signal.reason);
    signal.addEventListener('abort', () => sending.abort(), { once: true });
    sending.send(file);
  });
