// What the UI may ask. Generated from the Java command table: change that, not this.

export interface Commands {
  open_dataset: { request: { readonly path: string }; response: DatasetSummary };
  open_sample: { request: Nothing; response: DatasetSummary };
  show_dataset: { request: DatasetId; response: DatasetSummary };
  list_datasets: { request: Nothing; response: { readonly datasets: readonly DatasetSummary[] } };
  close_dataset: { request: DatasetId; response: Nothing };
  remove_dataset: { request: DatasetId; response: Nothing };
  restore_dataset: { request: DatasetId; response: DatasetSummary };
  list_images: { request: DatasetPart; response: ImagePage };
  list_problems: { request: DatasetPart; response: ProblemPage };
  list_tasks: { request: Nothing; response: { readonly tasks: readonly TaskStatus[] } };
  cancel_task: { request: TaskId; response: Nothing };
  pause_task: { request: TaskId; response: Nothing };
  resume_task: { request: TaskId; response: Nothing };
  dismiss_task: { request: TaskId; response: Nothing };
  load_settings: { request: Nothing; response: Settings };
  store_settings: { request: Settings; response: Nothing };
  describe_app: { request: Nothing; response: AppDescription };
  quit_app: { request: Nothing; response: Nothing };
  complete_path: { request: { readonly text: string }; response: { readonly entries: readonly PathEntry[] } };
}

export type Nothing = Readonly<Record<string, never>>;

export interface DatasetId {
  readonly id: string;
}

export interface DatasetPart {
  readonly dataset: string;
  readonly offset: number;
  readonly limit: number;
}

export interface TaskId {
  readonly id: number;
}

export type Severity = 'WARNING' | 'ERROR';

export interface Problem {
  readonly severity: Severity;
  readonly file: string;
  readonly message: string;
}

export interface ProblemPage {
  readonly problems: readonly Problem[];
  readonly total: number;
}

export type FailureKind =
  | 'CANCELLED'
  | 'INVALID_REQUEST'
  | 'NOT_FOUND'
  | 'ACCESS_DENIED'
  | 'BAD_FILE'
  | 'NO_SPACE'
  | 'INTERNAL';

export interface Failure {
  readonly kind: FailureKind;
  readonly message: string;
  readonly code: string;
}

export type ImageFormat = 'JPEG' | 'PNG' | 'GIF' | 'BMP' | 'WEBP' | 'TIFF';

export interface ImageEntry {
  readonly id: number;
  readonly position: number;
  readonly path: string;
  readonly bytes: number;
  readonly format: ImageFormat | null;
  readonly width: number;
  readonly height: number;
  readonly orientation: number;
  readonly problem: string | null;
}

export interface ImagePage {
  readonly images: readonly ImageEntry[];
  readonly total: number;
}

export type DatasetKind = 'ZIP' | 'FOLDER' | 'SAMPLE';

export type DatasetState = 'INDEXING' | 'READY' | 'MISSING';

export interface DatasetSummary {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly kind: DatasetKind;
  readonly state: DatasetState;
  readonly images: number;
  readonly problems: number;
  readonly openedAt: string;
  readonly covers: readonly number[];
}

export type TaskState = 'QUEUED' | 'RUNNING' | 'PAUSED' | 'DONE' | 'FAILED' | 'CANCELLED';

export interface TaskStatus {
  readonly id: number;
  readonly kind: string;
  readonly title: string;
  readonly dataset: string | null;
  readonly state: TaskState;
  readonly done: number;
  readonly total: number;
  readonly unit: 'BYTES' | 'IMAGES';
  readonly perSecond: number;
  readonly secondsLeft: number | null;
  readonly message: string | null;
}

export type Theme = 'SYSTEM' | 'LIGHT' | 'DARK';

export interface Settings {
  readonly theme: Theme;
  readonly thumbnailSize: number;
}

export interface AppDescription {
  readonly version: string;
  readonly java: string;
  readonly os: string;
  readonly door: 'WINDOW' | 'BROWSER';
  readonly workspace: string;
}

export interface PathEntry {
  readonly path: string;
  readonly directory: boolean;
}
