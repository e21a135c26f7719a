import { Zh } from '../../shared/language/zh.js';

/** Whom a button is about, for those who hear it without its row. */
export const Of = ({ name }: { name: string }) => (
  <span className="heard">
    {' '}
    <Zh>{name}</Zh>
  </span>
);
