/** What a job must not show. Values are added as the runner adds them and hidden from every line that follows. */
export class Masks {
  readonly #values = new Set<string>();

  /**
   * Registers a value, its lines, and what the runner derives from each: base64 at the three alignments, and the
   * escapes of shells, expressions, JSON, URIs, XML and PowerShell (actions/runner, HostContext.cs and
   * ValueEncoders.cs). Encodings of encodings are not derived.
   */
  add(value: string): void {
    const lines = value.split(/\r?\n/).map((line) => line.trim());
    for (const one of [value, ...lines].filter((text) => text.trim() !== '')) {
      for (const form of [one, ...derived(one)]) {
        if (form !== '') {
          this.#values.add(form);
        }
      }
    }
  }

  /** Everything that is hidden now. */
  values(): string[] {
    return [...this.#values];
  }

  /** The text with every hidden stretch, overlapping ones together, shown as `***`. */
  hide(text: string): string {
    const hidden = new Uint8Array(text.length);
    for (const value of this.#values) {
      for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
        hidden.fill(1, at, at + value.length);
      }
    }
    let shown = '';
    for (let index = 0; index < text.length; index += 1) {
      if (hidden[index] === 0) {
        shown += text[index];
      } else if (index === 0 || hidden[index - 1] === 0) {
        shown += '***';
      }
    }
    return shown;
  }
}

function derived(value: string): string[] {
  const bytes = Buffer.from(value);
  return [
    ...[0, 1, 2].filter((shift) => bytes.length > shift).map((shift) => bytes.subarray(shift).toString('base64')),
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
    JSON.stringify(value).slice(1, -1),
    uriEscape(value),
    value
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&apos;'),
    /^".+"$/s.test(value) ? value.slice(1, -1) : '',
    ...ampersandParts(value),
  ];
}

/** .NET's Uri.EscapeDataString, which also escapes what encodeURIComponent leaves. */
function uriEscape(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** PowerShell prints a command that failed in pieces around `&`; pieces under six characters are left alone. */
function ampersandParts(value: string): string[] {
  const plus = value.indexOf('&+');
  const cut = plus >= 0 ? plus + 2 : value.lastIndexOf('&') + 1;
  return cut === 0 ? [] : [value.slice(0, cut), value.slice(cut)].filter((part) => part.length >= 6);
}
