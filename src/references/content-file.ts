/** A file of `content/`, its path relative to the root. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}
