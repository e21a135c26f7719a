type Labels = Readonly<Record<string, string>>;

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

const series = (name: string, labels: Labels): string => {
  const inner = Object.entries(labels).map(([key, value]) => `${key}="${escaped(value)}"`);
  return inner.length > 0 ? `${name}{${inner.join(',')}}` : name;
};

/** Counters and gauges in the Prometheus text format. Labels are routes, codes and kinds, never people or documents. */
export class Metrics {
  private readonly counters = new Map<string, { help: string; values: Map<string, number> }>();
  private readonly gauges = new Map<string, { help: string; read: () => Promise<number> | number }>();

  count(name: string, help: string, labels: Labels = {}, by = 1): void {
    const counter = this.counters.get(name) ?? { help, values: new Map<string, number>() };
    this.counters.set(name, counter);
    const key = series(name, labels);
    counter.values.set(key, (counter.values.get(key) ?? 0) + by);
  }

  /** `read` is called at each scrape. */
  gauge(name: string, help: string, read: () => Promise<number> | number): void {
    this.gauges.set(name, { help, read });
  }

  /** The exposition text, version 0.0.4. */
  async expose(): Promise<string> {
    const lines: string[] = [];
    for (const [name, { help, values }] of this.counters) {
      lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} counter`, ...[...values].map(([key, value]) => `${key} ${value}`));
    }
    for (const [name, { help, read }] of this.gauges) {
      lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, `${name} ${await read()}`);
    }
    return `${lines.join('\n')}\n`;
  }
}
