/** Names, whatever their case, to functions of the add-in: what `associate` fills and the client library reads. */
export class Association {
  readonly mappings: Record<string, unknown> = {};
  private readonly listeners: (() => void)[] = [];

  associate(given: unknown, work?: unknown): void {
    if (typeof given === "object" && given !== null) {
      for (const [name, one] of Object.entries(given)) this.associate(name, one);
    } else if (typeof given === "string" && typeof work === "function") {
      this.mappings[given.toUpperCase()] = work;
      for (const listener of this.listeners) listener();
    }
  }

  onchange(listener: () => void): void {
    this.listeners.push(listener);
  }
}
