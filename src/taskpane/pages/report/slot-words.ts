import type { ReportSlot } from '../../../core/report/report-document';
import type { PageWords } from '../../words/page-words';

interface SlotWords {
  readonly ask: string;
  readonly hint: string;
}

/** What the built-in outlines ask, in English, by the slot's id. A unit's own questions stay as the unit wrote them. */
const asked: Readonly<Record<string, SlotWords>> = {
  workOrganised: {
    ask: 'How the self-evaluation was organised',
    hint: 'When the notice came, who was in the group, what was gone through, by which methods',
  },
  background: {
    ask: 'Why the project exists and what it does',
    hint: 'Reasons, documents it rests on, work done, for whom',
  },
  fundsArrived: {
    ask: 'Funds applied for, issued and received',
    hint: 'How much was asked for, when approved, how much came',
  },
  fundsManagement: {
    ask: 'How the funds were used and managed',
    hint: 'Ways of payment, procurement, financial rules, any breach of them',
  },
  targetsIssued: {
    ask: 'How the targets were passed down',
    hint: 'Document numbers of funds and targets, and how they were divided',
  },
  implementation: {
    ask: 'What was done and in which steps',
    hint: 'Steps, who did them, when they were finished, how accepted',
  },
  purpose: { ask: 'Purpose and what is supported', hint: 'Which problem is to be solved, what the money supports' },
  decision: {
    ask: 'How the project was decided on',
    hint: 'Procedure, sense of the targets, grounds for dividing the funds',
  },
  evaluationPurpose: { ask: 'Purpose, object and scope of the evaluation', hint: 'Why, which funds, which period' },
  evaluationDesign: {
    ask: 'How the evaluation was designed',
    hint: 'Who organised it, how contents and indicators were settled',
  },
  evaluationFocus: { ask: 'Questions, points of weight, samples', hint: 'What was to be found out, where one looked' },
  principles: { ask: 'Principles of the evaluation', hint: 'A usual wording may be picked and changed' },
  method: { ask: 'Methods', hint: 'Comparison, cost and benefit, public opinion …' },
  evidence: {
    ask: 'How evidence was gathered',
    hint: 'Contracts, acceptance papers, vouchers, questionnaires; how many people were asked',
  },
  process: { ask: 'How the evaluation went', hint: 'Preparation, gathering, checking, conclusions: when and by whom' },
  limitations: {
    ask: 'Limits of this evaluation',
    hint: 'Data that could not be had, indicators that are hard to measure',
  },
  experience: { ask: 'What worked', hint: 'What really helped this project' },
  problems: { ask: 'Problems and their causes', hint: 'Budgeting, targets, management, payments' },
  measures: { ask: 'Measures for improvement', hint: 'For each problem: who does what by when' },
  suggestions: { ask: 'Suggestions to policy', hint: 'What finance bureau or department should do' },
  publication: { ask: 'Use and publication of the results', hint: 'Pick one wording; leave out what is not decided' },
  evidenceList: {
    ask: 'List of evidence',
    hint: 'Records, acceptance reports, contracts, payment details, how benefits were counted, questionnaires',
  },
  other: { ask: 'Anything else', hint: 'Write 无 if there is nothing' },
  unitDuties: { ask: 'Duties and main work of the unit', hint: 'Duties in short, the year’s main work' },
  unitStaff: { ask: 'Organisation and staff', hint: 'Departments, subordinate units, posts and people' },
  unitWork: { ask: 'The year as a whole', hint: 'What was achieved, in figures' },
  goalResult: {
    ask: 'What came of the year’s overall goal',
    hint: 'What was done and how far it came; do not repeat the goal',
  },
  executionReason: {
    ask: 'Why so little of the budget was spent',
    hint: 'Not issued, issued late, paid by progress, saved: which of them',
  },
  reportUnit: { ask: 'Unit that reports', hint: 'Full name, for title and signature' },
  reportDate: { ask: 'Date of the report', hint: '' },
  budgetCode: { ask: 'Budget code', hint: 'The unit’s code in its approved budget' },
};

const groups: Readonly<Record<string, string>> = {
  项目情况: 'The project',
  自评过程: 'The evaluation',
  经验和问题: 'Experience and problems',
  建议和应用: 'Suggestions and use',
  单位情况: 'The unit',
};

interface QuestionWords {
  readonly slot: (slot: ReportSlot) => SlotWords;
  readonly group: (name: string) => string;
}

/** What is asked: in Chinese as the outline has it, in English for what the built-in outlines ask. */
export const questionWords: PageWords<QuestionWords> = {
  'zh-CN': { slot: ({ ask, hint }) => ({ ask, hint }), group: (name) => name },
  'en-US': {
    slot: ({ id, ask, hint }) => asked[id] ?? { ask, hint },
    group: (name) => groups[name] ?? name,
  },
};
