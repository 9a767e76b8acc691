import { officeServices } from '../../../src/taskpane/office/office-services';
import { noOrganisation, type OrganisationReading } from '../../../src/tasks/organisation/organisation';
import { startOffice } from '../../office/start-office';

const sample = 'assets/samples/附件1.xlsx';
const unwatched = { progress: () => undefined, isCancelled: () => false };

it('the sheet is read while the office’s settings are still on their way, and read once', async () => {
  const office = await startOffice(sample);
  let arrive: (reading: OrganisationReading) => void = () => undefined;
  const arriving = new Promise<OrganisationReading>((resolve) => {
    arrive = resolve;
  });
  const services = officeServices({ current: () => arriving, onLate: () => undefined });
  const before = office.host.log.roundTrips;

  const ready = services.ready();
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  expect(office.host.log.roundTrips - before).toBe(1);
  arrive(noOrganisation);
  expect((await ready).ok).toBe(true);
  const outcome = await services.assess('active', () => undefined, unwatched);
  expect(outcome.ok && outcome.value.forms.map(({ assessment }) => assessment.total.score)).toEqual([90]);
  expect(office.host.log.roundTrips - before).toBe(1);

  // The next one asks again: it does not show what was there when the pane opened.
  office.host.userEdits(office.workbook.activeSheet, { row: 37, column: 7 }, 8.5);
  const later = await services.assess('active', () => undefined, unwatched);
  const changes = later.ok ? later.value.forms.flatMap(({ plan }) => plan.edits) : [];
  expect(changes.find(({ cell }) => cell === 'H38')?.before).toBe(8.5);
  expect(office.host.log.roundTrips - before).toBe(2);
  office.close();
});
