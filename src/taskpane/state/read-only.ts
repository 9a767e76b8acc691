import { message } from '../../core/messages/message';
import type { Outcome } from '../../tasks/workbook-port';
import type { PaneServices } from '../office/services';

const refused = { ok: false, problem: message('host.readOnly') } as const;

/** Services that refuse whatever would change the workbook while the user only wants to look: one gate for all that the pane can do. */
export function withReadOnly(services: PaneServices, isReadOnly: () => boolean): PaneServices {
  const unless = <T>(job: () => Promise<Outcome<T>>): Promise<Outcome<T>> =>
    isReadOnly() ? Promise.resolve(refused) : job();
  return {
    ...services,
    write: (edits) => unless(() => services.write(edits)),
    restore: (entryId) => unless(() => services.restore(entryId)),
    keep: (change) => unless(() => services.keep(change)),
    insertBlankForm: () => unless(() => services.insertBlankForm()),
    fillReport: (plan) => unless(() => services.fillReport(plan)),
    mark: (marks) => unless(() => services.mark(marks)),
    leaving: async () => {
      const outcome = await services.leaving();
      if (!outcome.ok) return outcome;
      const { value } = outcome;
      return { ok: true, value: { ...value, clean: () => unless(() => value.clean()) } };
    },
    review: async () => {
      const outcome = await services.review();
      if (!outcome.ok) return outcome;
      const { value } = outcome;
      return {
        ok: true,
        value: {
          ...value,
          fillTable: (planned, typedOver) => unless(() => value.fillTable(planned, typedOver)),
          insertPaper: (form) => unless(() => value.insertPaper(form)),
        },
      };
    },
  };
}
