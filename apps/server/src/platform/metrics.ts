type Labels = Readonly<Record<string, string>>;

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

const series = (name: string, labels: Labels): string => {
  const inner = Object.entries(labels).map(([key, value]) => `${key}="${escaped(value)}"`);
  return inner.length > 0 ? `${name}{${inner.join(',')}}` : name;
};

type Gauges = { help: Readonly<Record<string, string>>; read: () => Promise<Readonly<Record<string, number>>> };

/** Counters and gauges in the Prometheus text format. Labels are routes, codes and kinds, never people or documents. */
export class Metrics {
  private readonly counters = new Map<string, { help: string; values: Map<string, number> }>();
  private readonly gauges: Gauges[] = [];

  count(name: string, help: string, labels: Labels = {}, by = 1): void {
    const counter = this.counters.get(name) ?? { help, values: new Map<string, number>() };
    this.counters.set(name, counter);
    const key = series(name, labels);
    counter.values.set(key, (counter.values.get(key) ?? 0) + by);
  }

  /** `read` is called at each scrape. */
  gauge(name: string, help: string, read: () => Promise<number> | number): void {
    this.gauges.push({ help: { [name]: help }, read: async () => ({ [name]: await read() }) });
  }

  /** Several that are read together; `help` by name. */
  together<Name extends string>(help: Readonly<Record<Name, string>>, read: () => Promise<Readonly<Record<Name, number>>>): void {
    this.gauges.push({ help, read });
  }

  /** The exposition text, version 0.0.4. */
  async expose(): Promise<string> {
    const lines: string[] = [];
    for (const [name, { help, values }] of this.counters) {
      lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} counter`, ...[...values].map(([key, value]) => `${key} ${value}`));
    }
    for (const { help, read } of this.gauges) {
      const values = await read();
      for (const [name, says] of Object.entries(help))
        lines.push(`# HELP ${name} ${says}`, `# TYPE ${name} gauge`, `${name} ${values[name]}`);
    }
    return `${lines.join('\n')}\n`;
  }
}
