import './project.css';
import type { Overlaps, SimilarDocuments } from '@fashen/contracts';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useAddress } from '../../shared/api/queries.js';
import { Segments } from '../../shared/clauses/diff.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { type Column, DataTable, RowLink } from '../../shared/list/data-table.js';
import { PROJECT } from './words.js';

type Similar = SimilarDocuments['entries'][number];

/** 查重: the most similar documents in force with their scores; one press shows the clauses side by side. */
export function SimilarPanel({ process }: { process: string }) {
  const say = useSay();
  const path = `/api/projects/${encodeURIComponent(process)}/similar`;
  const similar = useAddress<SimilarDocuments>(path);
  const [shown, setShown] = useState<Similar | null>(null);
  const columns: Column<Similar>[] = [
    {
      key: 'document',
      title: say(PROJECT.document),
      render: ({ document }) => (
        <RowLink className="wide" to={`/documents/${document.id}`}>
          <Zh>{document.title}</Zh>
        </RowLink>
      ),
    },
    {
      key: 'score',
      title: say(PROJECT.score),
      isFigure: true,
      render: ({ score, byTitle, byText }) => (
        <>
          <strong className="figures">{score}</strong> <span className="quiet">{say(PROJECT.parts, { byTitle, byText })}</span>
        </>
      ),
    },
    { key: 'must', title: say(PROJECT.assessment), render: ({ mustAnswer }) => mustAnswer && say(PROJECT.mustAnswer) },
    {
      key: 'sides',
      title: say(PROJECT.both),
      render: (one) => (
        <Button size="small" aria-label={`${say(PROJECT.sideBySide)}：${one.document.title}`} onClick={() => setShown(one)}>
          {say(PROJECT.sideBySide)}
        </Button>
      ),
    },
  ];
  return (
    <Panel title={say(PROJECT.similar)}>
      <p className="quiet">{say(PROJECT.similarAbout)}</p>
      <Answered of={similar}>
        {({ entries }) =>
          entries.length === 0 ? (
            <p role="status">{say(PROJECT.none)}</p>
          ) : (
            <DataTable label={say(PROJECT.similar)} columns={columns} rows={entries} rowKey={({ document }) => document.id} />
          )
        }
      </Answered>
      <Drawer
        open={shown !== null}
        onClose={() => setShown(null)}
        size="large"
        title={shown && say(PROJECT.overlaps, { title: shown.document.title, score: shown.score })}
      >
        {shown && <SideBySide path={`${path}/${encodeURIComponent(shown.document.id)}`} />}
      </Drawer>
    </Panel>
  );
}

function SideBySide({ path }: { path: string }) {
  const say = useSay();
  const overlaps = useAddress<Overlaps>(path);
  return (
    <Answered of={overlaps}>
      {({ entries }) =>
        entries.length === 0 ? (
          <p role="status">{say(PROJECT.noOverlap)}</p>
        ) : (
          entries.map(({ inForce, proposed, segments, score }) => (
            <section key={`${inForce.anchor} ${proposed.anchor}`} className="overlap">
              <div className="overlap-sides">
                <div>
                  <h3>
                    {say(PROJECT.inForce)} · <Zh>{inForce.anchor}</Zh>
                  </h3>
                  <p lang="zh-CN">{inForce.text}</p>
                </div>
                <div>
                  <h3>
                    {say(PROJECT.proposed)} · <Zh>{proposed.anchor}</Zh>
                  </h3>
                  <p lang="zh-CN">{proposed.text}</p>
                </div>
              </div>
              <p className="quiet figures">
                {say(PROJECT.both)} {score}
              </p>
              <Segments segments={segments} />
            </section>
          ))
        )
      }
    </Answered>
  );
}
