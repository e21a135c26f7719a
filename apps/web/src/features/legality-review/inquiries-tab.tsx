import type { ProcessDocument } from '@fashen/contracts';
import { CO_REVIEW_VIEWS } from '@fashen/domain';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { isOffered, type OpenAction } from '../../shared/form/use-drawer.js';
import { useSay } from '../../shared/language/language.js';
import { Mixed } from '../../shared/language/mixed.js';
import { Zh } from '../../shared/language/zh.js';
import { Day, Moment } from '../../shared/light/day.js';
import { type Details, detailsOf, type Inquiry, nameOf } from './details.js';
import { INQUIRING } from './words.js';

const KINDS = [
  { kind: 'coReview', ask: 'inviteCoReview', answer: 'replyCoReview' },
  { kind: 'adviser', ask: 'askAdviser', answer: 'giveAdvice' },
  { kind: 'publicViews', ask: 'askPublic', answer: 'summarisePublicViews' },
] as const;

/** 协审 whom the handler asked and what came back; none of it is review: 国办发〔2018〕115号 二（七）. */
export function InquiriesTab({ process, open }: { process: ProcessDocument; open: OpenAction }) {
  const say = useSay();
  const details = detailsOf(process);
  const inquiries = details.inquiries ?? details.asked ?? [];
  const labelOf = (event: string) => process.actions.find((action) => action.event === event)?.label;
  const ask = (event: string) => {
    const label = labelOf(event);
    return label && <Button onClick={() => open(event)}>{say(label)}</Button>;
  };
  return (
    <>
      <p className="quiet">
        <Mixed>{say(INQUIRING.notReview)}</Mixed>
      </p>
      {KINDS.map(({ kind, ask: event, answer }) => {
        const asked = inquiries.filter((inquiry) => inquiry.kind === kind);
        return (
          <section key={kind} className="stack desk-group">
            <h3>{say(INQUIRING[kind])}</h3>
            {asked.length === 0 && <p className="quiet">{say(INQUIRING.none)}</p>}
            {asked.map((inquiry) => (
              <InquiryCard key={inquiry.id} inquiry={inquiry} details={details}>
                {inquiry.status === 'asked' &&
                  [answer, 'releaseInquiry'].map((each) => {
                    const label = isOffered(process, each) ? labelOf(each) : undefined;
                    return (
                      label && (
                        <Button
                          key={each}
                          size="small"
                          onClick={() => open(each, { prefilled: { inquiry: inquiry.id }, fixed: ['inquiry'], about: inquiry.id })}
                        >
                          {say(label)}
                        </Button>
                      )
                    );
                  })}
              </InquiryCard>
            ))}
            {ask(event)}
          </section>
        );
      })}
      <section className="stack desk-group">
        <h3>{say(INQUIRING.sessions)}</h3>
        {(details.sessions ?? []).length === 0 && <p className="quiet">{say(INQUIRING.none)}</p>}
        {details.sessions?.map(({ id, heldOn, attendees, views }) => (
          <article key={id} className="item-card">
            <Day date={heldOn} weekday />
            <p>
              {say(INQUIRING.attendees)}: <Zh>{attendees.map(({ name, of }) => `${name}（${of}）`).join('、')}</Zh>
            </p>
            {views.map(({ name, view }) => (
              <p key={name}>
                <Zh>
                  {name}：{view}
                </Zh>
              </p>
            ))}
          </article>
        ))}
        {ask('recordJointSession')}
      </section>
    </>
  );
}

function InquiryCard({ inquiry, details, children }: { inquiry: Inquiry; details: Details; children: ReactNode }) {
  const say = useSay();
  const { party, person, question, status, reply, silence, createdAt } = inquiry;
  const view = reply?.view;
  return (
    <article className="item-card">
      <div className="row">
        <strong>
          <Zh>{[nameOf(details, party), nameOf(details, person)].filter(Boolean).join(' · ')}</Zh>
        </strong>
        <span className="change-word">{say(INQUIRING[status])}</span>
        {createdAt && <Moment at={createdAt} />}
      </div>
      <p>
        {say(INQUIRING.question)}: <Zh>{question}</Zh>
      </p>
      {reply && (
        <p>
          {say(INQUIRING.reply)}: {view && view in CO_REVIEW_VIEWS && `${say(CO_REVIEW_VIEWS[view as keyof typeof CO_REVIEW_VIEWS])} `}
          {typeof reply.received === 'number' && `${say(INQUIRING.received, { n: reply.received })} `}
          <Zh>{reply.words}</Zh>
        </p>
      )}
      {silence && (
        <p className="quiet">
          {say(silence)} (<Zh>{silence.source}</Zh>)
        </p>
      )}
      <div className="row">{children}</div>
    </article>
  );
}
