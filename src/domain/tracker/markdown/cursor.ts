/** A place in a line: the index in its text, and the width up to there with tabs counted as columns. */
export class Cursor {
  text = '';
  at = 0;
  width = 0;

  load(text: string): void {
    this.text = text;
    this.at = 0;
    this.width = 0;
  }

  atEnd(): boolean {
    return this.at >= this.text.length;
  }

  rest(): string {
    return this.text.slice(this.at).trimEnd();
  }

  step(characters: number): void {
    this.at += characters;
    this.width += characters;
  }

  skipSpaces(): void {
    for (; this.at < this.text.length; this.at += 1) {
      const code = this.text.charCodeAt(this.at);
      if (code === 0x20) this.width += 1;
      else if (code === 0x09) this.width += 4 - (this.width % 4);
      else return;
    }
  }

  /** Steps over a quote mark at the cursor and the space around it; the width counts anew behind it. */
  stepQuote(): void {
    this.at += 1;
    if (this.text.charCodeAt(this.at) === 0x20) this.at += 1;
    this.width = 0;
    this.skipSpaces();
  }

  /**
   * Steps to the content behind a list marker and gives its width; more than four spaces begin code, one column after
   * the marker.
   */
  stepToContent(empty: boolean): number {
    const { at, width } = this;
    this.skipSpaces();
    if (!empty && this.width - width <= 4) return this.width;
    this.at = empty ? this.text.length : at + 1;
    this.width = width + 1;
    if (!empty) this.skipSpaces();
    return width + 1;
  }
}
