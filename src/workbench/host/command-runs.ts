import { deliver, type ConnectedPage } from './connected-page';

/**
 * What became of a ribbon command: its function called `event.completed()`; no page of the add-in listens for commands; or
 * Excel gave up waiting, after five minutes (office-js-docs-pr, “Create add-in commands”), and closed its runtime.
 */
export type CommandOutcome = 'completed' | 'nobody' | 'timedOut';

/** Commands that are under way. */
export interface CommandRuns {
  /** Asks the pages to run a function; settles when it is over. */
  run(functionName: string, pages: Iterable<ConnectedPage>): Promise<CommandOutcome>;
  completed(commandId: string): void;
  /** Excel has waited long enough for whatever runs. */
  expire(): void;
}

export function createCommandRuns(): CommandRuns {
  const running = new Map<string, (outcome: CommandOutcome) => void>();
  let count = 0;
  const settle = (commandId: string, outcome: CommandOutcome) => {
    running.get(commandId)?.(outcome);
    running.delete(commandId);
  };
  return {
    run(functionName, pages) {
      count += 1;
      const commandId = `command${count}`;
      const over = new Promise<CommandOutcome>((resolve) => running.set(commandId, resolve));
      const data = { 0: commandId, 1: functionName, 2: JSON.stringify({ source: { id: functionName } }) };
      const heard = [...pages].map((page) => deliver(page, 'appCommandInvoked', data)).includes(true);
      if (!heard) settle(commandId, 'nobody');
      return over;
    },
    completed: (commandId) => settle(commandId, 'completed'),
    expire() {
      for (const commandId of [...running.keys()]) settle(commandId, 'timedOut');
    },
  };
}
