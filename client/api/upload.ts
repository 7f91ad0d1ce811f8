import { RequestError } from './request.ts';

const refusal = ({ status, responseText }: XMLHttpRequest) => {
  // The server says in a sentence what it does not take; a gateway answers with a page.
  const said = status < 500 && !responseText.startsWith('<') ? responseText.trim() : '';
  return said ? new RequestError('UPLOAD_REFUSED', said) : new RequestError('NETWORK', `Status ${status}.`);
};

const idIn = (text: string): string | undefined => {
  try {
    return (JSON.parse(text) as { id?: string }).id;
  } catch {
    return undefined;
  }
};

/** Sends a file to the server and gives its id there. Not by `fetch`, which does not tell how much has been sent. */
export const upload = (file: File, signal: AbortSignal, sent: (bytes: number) => void): Promise<string> =>
  new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    sending.open('POST', `/upload?${new URLSearchParams({ name: file.name })}`);
    sending.setRequestHeader('content-type', 'application/octet-stream');
    sending.upload.onprogress = ({ loaded }) => sent(loaded);
    sending.onload = () => {
      const id = sending.status < 300 ? idIn(sending.responseText) : undefined;
      if (id === undefined) reject(refusal(sending));
      else resolve(id);
    };
    sending.onerror = () => reject(new RequestError('NETWORK', 'The server cannot be reached.'));
    sending.onabort = () => reject(signal.reason);
    signal.addEventListener('abort', () => sending.abort(), { once: true });
    sending.send(file);
  });
