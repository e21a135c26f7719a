import type { LetterList } from '@fashen/contracts';
import { Empty } from 'antd';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Answered, Page, useTitle } from '../../shared/layout/page.js';
import { Letter } from './letter.js';
import { LETTER } from './letter-words.js';

/** 待寄送信函: what goes out by post or telephone, each opened for a purpose, and the record of its delivery. */
export default function LettersPage() {
  const say = useSay();
  useTitle(say(LETTER.title));
  const letters = useAddress<LetterList>('/api/objections/letters');
  return (
    <Page title={say(LETTER.title)}>
      <p className="quiet">{say(LETTER.about)}</p>
      <Answered of={letters}>
        {({ entries }) =>
          entries.length === 0 ? (
            <Empty description={say(LETTER.none)} />
          ) : (
            entries.map((letter) => <Letter key={letter.id} letter={letter} />)
          )
        }
      </Answered>
    </Page>
  );
}
