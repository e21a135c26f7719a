import './integrity.css';

const SIZE = 4;

/** A hash or a key in groups that wrap between them; copied, it is one word. */
export function Hash({ children }: { children: string }) {
  const text = children.replaceAll(' ', '');
  const groups = Array.from({ length: Math.ceil(text.length / SIZE) }, (_, n) => n * SIZE);
  return (
    <code className="groups" lang="en">
      {groups.map((at) => (
        <span key={at}>{text.slice(at, at + SIZE)}</span>
      ))}
    </code>
  );
}
