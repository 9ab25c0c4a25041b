import { useSyncExternalStore } from 'react';

import { Refused, Unreachable } from '../../kernel/api/refused.js';

/** A file on its way to the server; it goes on while other screens of the app are open. */
export interface Upload {
  readonly fileName: string;
  /** From 0 to 100. */
  readonly percent: number;
  readonly failure: unknown;
  readonly cancel: () => void;
  readonly again: () => void;
}

interface Wanted {
  readonly eventId: string;
  readonly file: File;
  readonly timeZone: string;
  readonly done: (id: string) => void;
}

const uploads = new Map<string, Upload>();
const listeners = new Set<() => void>();

function put(eventId: string, upload: Upload | null): void {
  if (upload) uploads.set(eventId, upload);
  else uploads.delete(eventId);
  for (const listener of listeners) listener();
}

export function useUpload(eventId: string): Upload | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => uploads.get(eventId) ?? null,
  );
}

/** By `XMLHttpRequest`, which alone tells how much has gone up. */
export function upload(wanted: Wanted): void {
  const { eventId, file, timeZone, done } = wanted;
  const request = new XMLHttpRequest();
  const now = (changes: Partial<Upload>) =>
    put(eventId, {
      ...{ fileName: file.name, percent: 0, failure: null },
      cancel: () => {
        request.abort();
        put(eventId, null);
      },
      again: () => upload(wanted),
      ...changes,
    });
  const address = new URLSearchParams({ name: file.name, timeZone });
  request.open('POST', `/events/${eventId}/imports?${address}`);
  request.setRequestHeader('content-type', 'application/vnd.dais.programme');
  request.setRequestHeader('accept-language', document.documentElement.lang);
  request.responseType = 'json';
  request.upload.onprogress = ({ loaded, total }) =>
    now({ percent: Math.floor((loaded / Math.max(1, total)) * 100) });
  request.onerror = () => now({ failure: new Unreachable(request.status) });
  request.onload = () => {
    const answer = request.response as Answer | null;
    const [error] = answer?.errors ?? [];
    if (request.status === 201 && answer?.id !== undefined) {
      put(eventId, null);
      done(answer.id);
    } else if (error) {
      const { code, details } = error.extensions;
      now({ failure: new Refused(error.message, code, details) });
    } else now({ failure: new Unreachable(request.status) });
  };
  now({});
  request.send(file);
}

interface Answer {
  readonly id?: string;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: {
      readonly code: string;
      readonly details?: Readonly<Record<string, unknown>>;
    };
  }[];
}
