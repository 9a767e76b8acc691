import { message } from '../../core/messages/message';
import { lazy } from '../lazy';
import { noOrganisation, type OrganisationReading } from './organisation';

/** The office's settings, beside the pages that use them. */
const file = 'organisation.json';

/** A server that has not answered after so long (milliseconds) is not waited for any longer. */
const longestWait = 15_000;

/** What the server said: no such file, its text, or why it cannot be had. */
export type OrganisationText =
  | { readonly kind: 'absent' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Asks the page's own origin for the office's settings, past every cache. That there are none is what most offices have: a server
 * says so with 404, or 410, or with a page of its own for whatever it does not know; a build has a file that
 * gives nothing, so that no browser notes a missing file.
 */
export async function fetchOrganisation(): Promise<OrganisationText> {
  try {
    const answer = await fetch(file, { cache: 'no-store', signal: AbortSignal.timeout(longestWait) });
    if (answer.status === 404 || answer.status === 410) return { kind: 'absent' };
    if (!answer.ok) return { kind: 'failed', reason: `HTTP ${answer.status}` };
    const text = await answer.text();
    return /^\s*(?:<|\{\s*\}\s*$)/.test(text) ? { kind: 'absent' } : { kind: 'text', text };
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return { kind: 'failed', reason: isLate ? 'TIMEOUT' : 'NETWORK' };
  }
}

/** The office's settings as they come in. */
export interface OrganisationSource {
  /** What is known of them, waited for a moment: figures do not wait for a slow server. */
  readonly current: () => Promise<OrganisationReading>;
  /** Tells when they came after `current` had given up waiting, and change something; also whoever asks after they have come. */
  readonly onLate: (listener: () => void) => void;
}

async function readingOf(fetched: OrganisationText): Promise<OrganisationReading> {
  if (fetched.kind === 'absent') return noOrganisation;
  if (fetched.kind === 'failed') {
    return { kind: 'notHad', problem: message('host.organisationNotHad', { reason: fetched.reason }) };
  }
  // The schema of rules and outlines is fetched only where an office gives something.
  const part = await lazy(() => import('./organisation-file'));
  return part.ok ? part.value.parseOrganisation(fetched.text) : { kind: 'notHad', problem: part.problem };
}

/** No office gives anything: for pages that have no files of an office beside them. */
export const noSource: OrganisationSource = {
  current: () => Promise.resolve(noOrganisation),
  onLate: () => undefined,
};

/** The settings that are being fetched. `patience`: milliseconds from now on that whoever asks waits for them, and no longer. */
export function organisationSource(fetching: Promise<OrganisationText>, patience: number): OrganisationSource {
  const listeners: (() => void)[] = [];
  let reading: OrganisationReading | null = null;
  let isOver = false;
  let wasMissed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arriving = fetching.then(readingOf).then((arrived) => {
    clearTimeout(timer);
    reading = arrived;
    if (wasMissed && changesSomething(arrived)) for (const listener of listeners) listener();
    return arrived;
  });
  const givingUp = new Promise<null>((end) => {
    timer = setTimeout(() => {
      isOver = true;
      end(null);
    }, patience);
  });
  return {
    async current() {
      const known = reading ?? (isOver ? null : await Promise.race([arriving, givingUp]));
      wasMissed ||= known === null;
      return known ?? noOrganisation;
    },
    onLate: (listener) => {
      listeners.push(listener);
      if (wasMissed && changesSomething(reading)) queueMicrotask(listener);
    },
  };
}

const changesSomething = (reading: OrganisationReading | null): boolean =>
  reading !== null && reading.kind !== 'absent';
