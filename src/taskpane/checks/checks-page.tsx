import type { FormPageProps } from '../shell/lazy-pages';
import { FindingList } from './finding-list';

/** 校验: what a reviewer would see on the form. */
export default function ChecksPage({ form }: FormPageProps) {
  return <FindingList form={form} />;
}
