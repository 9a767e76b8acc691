import type { FormPageProps } from '../pages/form-page';
import type { NoFormPageProps } from '../pages/no-form/no-form-page';
import type { OverviewPageProps } from '../pages/overview/overview-page';
import type { ReportSheetPageProps } from '../pages/report-sheet/report-sheet-page';
import type { ReviewPageProps } from '../pages/review/review-page';
import { lazyPage } from '../ui/lazy-page';

export const ChecksPage = lazyPage<FormPageProps>(() => import('../pages/checks/checks-page'));
export const ExplainPage = lazyPage<FormPageProps>(() => import('../pages/explain/explain-page'));
export const ReportPage = lazyPage<FormPageProps>(() => import('../pages/report/report-page'));
export const WelcomePanel = lazyPage<FormPageProps>(() => import('../pages/welcome/welcome-panel'));
export const ReportSheetPage = lazyPage<ReportSheetPageProps>(() => import('../pages/report-sheet/report-sheet-page'));
export const NoFormPage = lazyPage<NoFormPageProps>(() => import('../pages/no-form/no-form-page'));
export const BlankFormPage = lazyPage<FormPageProps>(() => import('../pages/blank-form/blank-form-page'));
export const OverviewPage = lazyPage<OverviewPageProps>(() => import('../pages/overview/overview-page'));
export const RulesPage = lazyPage<object>(() => import('../pages/rules/rules-page'));
export const ReviewPage = lazyPage<ReviewPageProps>(() => import('../pages/review/review-page'));
