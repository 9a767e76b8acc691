import { campaigns } from '../../scripts/fuzz/campaigns';

/** Inputs of each campaign: enough to see that it runs, and the same every time; `npm run fuzz` goes on for minutes. */
const inputs: Readonly<Record<string, number>> = { grids: 12, formulas: 60, port: 15, kept: 15, bytes: 30, xml: 30 };

test.each(campaigns.map((campaign) => [campaign.name, campaign] as const))(
  '%s',
  async (name, { run }) => {
    await run({ seed: 20_261_126, numRuns: inputs[name] ?? 100 });
  },
  60_000,
);
