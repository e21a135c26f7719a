import type { DocumentView, ProcessDocument } from '@fashen/contracts';
import type { ReactNode } from 'react';
import type { Unit } from '../../shared/clauses/units.js';
import type { OpenAction } from '../../shared/form/use-drawer.js';
import { useSay } from '../../shared/language/language.js';
import { ApprovalTab } from './approval-tab.js';
import { ChecksTab } from './checks-tab.js';
import { detailsOf, latestChecks } from './details.js';
import { InquiriesTab } from './inquiries-tab.js';
import { ItemsTab } from './items-tab.js';
import { MaterialsTab } from './materials-tab.js';
import { TabBar } from './tab-bar.js';
import { usePlace } from './use-place.js';
import { VerifyTab } from './verify-tab.js';
import { REVIEW, TABS } from './words.js';

export type TabKey = keyof typeof TABS;

/** What a case has to show in tabs; a tab without anything in it for this reader is not there. */
function tabsOf(process: ProcessDocument): TabKey[] {
  const { checks, items, opinion, inquiries, asked, approval, rounds } = detailsOf(process);
  const isShown: Readonly<Record<TabKey, boolean>> = {
    checks: checks !== undefined,
    items: items !== undefined,
    verify: (opinion?.answerRound ?? 0) > 0,
    inquiries: inquiries !== undefined || asked !== undefined,
    approval: Boolean(approval) || (rounds?.length ?? 0) > 0,
    materials: true,
  };
  return (Object.keys(TABS) as TabKey[]).filter((tab) => isShown[tab]);
}

/** The tab in the address, or the one that the case is about now. */
export function tabOf(process: ProcessDocument, asked: string | null): TabKey {
  const tabs = tabsOf(process);
  const found = tabs.find((tab) => tab === asked);
  if (found) return found;
  const at = process.states.map(({ path }) => path);
  const wanted: readonly [string, TabKey][] = [
    ['verifying', 'verify'],
    ['review.secondReview', 'approval'],
    ['review.headReview', 'approval'],
    ['review.examining', 'checks'],
  ];
  const now = wanted.find(([path, tab]) => at.includes(path) && tabs.includes(tab))?.[1];
  return now ?? (['items', 'checks'] as const).find((tab) => tabs.includes(tab)) ?? tabs[0] ?? 'materials';
}

type Props = {
  process: ProcessDocument;
  units: readonly Unit[];
  version: string;
  document: DocumentView | undefined;
  open: OpenAction;
  tab: TabKey;
};

/** The right side of the desk. */
export function Side({ process, units, version, document, open, tab }: Props) {
  const say = useSay();
  const { search, put } = usePlace();
  const details = detailsOf(process);
  const counts: Readonly<Record<TabKey, string>> = {
    checks: ` ${latestChecks(details.checks).size}/7`,
    items: ` ${details.items?.length ?? 0}`,
    verify: '',
    inquiries: ` ${(details.inquiries ?? details.asked ?? []).length}`,
    approval: '',
    materials: document ? ` ${document.materials.length}` : '',
  };
  const parts: Readonly<Record<TabKey, () => ReactNode>> = {
    checks: () => <ChecksTab process={process} units={units} open={open} />,
    items: () => <ItemsTab process={process} units={units} version={version} current={search.get('item')} open={open} />,
    verify: () => <VerifyTab process={process} units={units} version={version} open={open} />,
    inquiries: () => <InquiriesTab process={process} open={open} />,
    approval: () => <ApprovalTab process={process} />,
    materials: () => document && <MaterialsTab document={document} />,
  };
  return (
    <section className="desk-side" aria-label={say(REVIEW.tabs)}>
      <h2 className="spoken">{say(REVIEW.tabs)}</h2>
      <TabBar
        label={say(REVIEW.tabs)}
        tabs={tabsOf(process).map((key) => ({ key, label: `${say(TABS[key])}${counts[key]}` }))}
        chosen={tab}
        onChoose={(key) => put({ tab: key })}
      >
        {parts[tab]()}
      </TabBar>
    </section>
  );
}
