import { officeReady } from '../../src/excel/ready';
import { officeTheme, watchTheme } from '../../src/excel/theme';

/** The globals of office.js, as a host that misbehaves would leave them. */
function pretendOffice(office: object | undefined): void {
  if (office === undefined) Reflect.deleteProperty(globalThis, 'Office');
  else Reflect.set(globalThis, 'Office', office);
}

function pretendSystem(dark: boolean): { turn(dark: boolean): void } {
  const listeners = new Set<() => void>();
  const query = {
    matches: dark,
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  };
  Reflect.set(globalThis, 'matchMedia', () => query);
  return {
    turn(now) {
      query.matches = now;
      for (const listener of listeners) listener();
    },
  };
}

afterEach(() => {
  pretendOffice(undefined);
  Reflect.deleteProperty(globalThis, 'matchMedia');
});

const problem = (code: string) => ({ ok: false, problem: { code } });

describe('officeReady', () => {
  it('says so when office.js was blocked', async () => {
    expect(await officeReady()).toMatchObject(problem('host.officeMissing'));
  });

  it('gives up waiting on a host that never answers', async () => {
    pretendOffice({ onReady: () => new Promise(() => undefined) });
    expect(await officeReady(10)).toEqual({
      ok: false,
      problem: { code: 'host.notReady', params: { seconds: 0.01 } },
    });
  });

  it('says so in a plain browser or another application', async () => {
    pretendOffice({ onReady: () => Promise.resolve({ host: null, platform: null }), HostType: { Excel: 'Excel' } });
    expect(await officeReady()).toMatchObject(problem('host.notExcel'));
  });

  it('says so in an Excel that is too old', async () => {
    pretendOffice({
      onReady: () => Promise.resolve({ host: 'Excel' }),
      HostType: { Excel: 'Excel' },
      context: { requirements: { isSetSupported: (_: string, version: string) => version === '1.4' } },
    });
    expect(await officeReady()).toMatchObject(problem('host.tooOld'));
  });
});

describe('officeTheme', () => {
  it.each([
    [{ isDarkTheme: true, bodyBackgroundColor: '#ffffff' }, 'dark'],
    [{ isDarkTheme: false }, 'light'],
    [{ bodyBackgroundColor: '#262626' }, 'dark'],
    [{ bodyBackgroundColor: '#F3F2F1FF' }, 'light'],
    [{ bodyBackgroundColor: 'no colour' }, 'dark'],
    [undefined, 'dark'],
  ] as const)('%j on a dark system: %s', (theme, expected) => {
    pretendSystem(true);
    pretendOffice({ context: { officeTheme: theme } });
    expect(officeTheme()).toBe(expected);
  });

  it('is light where nobody says anything', () => {
    pretendOffice({ context: {} });
    expect(officeTheme()).toBe('light');
  });

  it('follows the system where Office tells nothing, until it is ended', () => {
    pretendOffice({ context: {} });
    const system = pretendSystem(false);
    const seen: string[] = [];
    const end = watchTheme((theme) => seen.push(theme));
    system.turn(true);
    system.turn(true);
    system.turn(false);
    end();
    system.turn(true);
    expect(seen).toEqual(['dark', 'light']);
  });
});
