import type { AssessedForm } from '../../tasks/assess-workbook';
import type { ReportSheetPageProps } from '../pages/report-sheet-page';
import { lazyPage } from './lazy-page';

/** What a page about a form shows. */
export interface FormPageProps {
  readonly form: AssessedForm;
}

export const ChecksPage = lazyPage<FormPageProps>(() => import('../checks/checks-page'));
export const ExplainPage = lazyPage<FormPageProps>(() => import('../explain/explain-page'));
export const ReportPage = lazyPage<FormPageProps>(() => import('../report/report-page'));
export const WelcomePanel = lazyPage<FormPageProps>(() => import('../welcome/welcome-panel'));
export const ReportSheetPage = lazyPage<ReportSheetPageProps>(() => import('../pages/report-sheet-page'));
export const RulesPage = lazyPage<object>(() => import('../rules/rules-page'));
