// Generated from the Java command table by ContractTest. Do not edit.
import type { Channel } from '@tauri-apps/api/core';

export interface Commands {
  /** Stops a task. */
  cancel_task: { request: TaskId; response: Nothing };
  /** Puts tags on images and takes others from them. */
  change_tags: { request: ChangeTags & { readonly onProgress?: Channel<Step> }; response: TagEdit };
  /** Frees what an open dataset holds; its tasks go on. */
  close_dataset: { request: DatasetId; response: Nothing };
  /** Frees at once what Java does not use any more. */
  collect_garbage: { request: Nothing; response: Nothing };
  /** Lists the folders and ZIPs a path that is being typed may mean. */
  complete_path: { request: CompletePath; response: PathCompletions };
  /** Offers how a query that is being typed may go on, and says what is wrong with it. */
  complete_query: { request: CompleteQuery; response: QueryHelp };
  /** Says which tags the chosen images have. */
  count_tags: { request: Chosen; response: TagCounts };
  /** Takes a tag from all images. */
  delete_tag: { request: DeleteTag; response: TagEdit };
  /** Forgets a query that was kept. */
  delete_view: { request: DeleteView; response: Nothing };
  /** Says which Limner this is and where its files are. */
  describe_app: { request: Nothing; response: AppDescription };
  /** Takes a finished task off the list. */
  dismiss_task: { request: TaskId; response: Nothing };
  /** Extracts a ZIP into a folder; run again, it goes on where it was stopped. */
  extract_zip_with_progress: { request: ExtractZip & { readonly onProgress?: Channel<Step> }; response: Extracted };
  /** Makes an upright JPEG of a picture, its longer side at most `size` pixels. */
  generate_thumbnail: { request: GenerateThumbnail; response: GeneratedThumbnail };
  /** Gives a picture as a data URL, as a smaller JPEG where its file is longer than 4 MB. */
  get_image_as_data_url: { request: ImagePath; response: string };
  /** Lists the datasets, the last opened first. */
  list_datasets: { request: Nothing; response: DatasetList };
  /** Gives one page of the images a query finds, in its order. */
  list_images: { request: ListImages; response: ImagePage };
  /** Gives one page of the images in and below a directory in natural order. */
  list_images_in_directory: { request: ListDirectory & { readonly onProgress?: Channel<Step> }; response: ImagePage };
  /** Gives one page of what is wrong with a dataset. */
  list_problems: { request: ListProblems; response: ProblemPage };
  /** Lists the tags of a dataset and how many images have them. */
  list_tags: { request: DatasetId; response: TagList };
  /** Lists the tasks, running and finished. */
  list_tasks: { request: Nothing; response: TaskList };
  /** Lists the queries that were kept. */
  list_views: { request: DatasetId; response: ViewList };
  /** Gives the user's settings. */
  load_settings: { request: Nothing; response: Settings };
  /** Says where an image stands among those a query finds. */
  locate_image: { request: LocateImage; response: Place };
  /** Opens a folder or ZIP as a dataset and starts what it needs. */
  open_dataset: { request: OpenDataset; response: DatasetSummary };
  /** Opens the built-in sample dataset. */
  open_sample: { request: Nothing; response: DatasetSummary };
  /** Stops a task until it is resumed. */
  pause_task: { request: TaskId; response: Nothing };
  /** Says or asks something; answers with the button pressed. */
  'plugin:dialog|message': { request: Say; response: string };
  /** Lets the user choose files or folders. */
  'plugin:dialog|open': { request: Open; response: unknown };
  /** Lets the user choose where to write a file. */
  'plugin:dialog|save': { request: Save; response: unknown };
  /** Sends an event to every page. */
  'plugin:event|emit': { request: Emit; response: Nothing };
  /** Sends an event to the pages a target names. */
  'plugin:event|emit_to': { request: EmitTo; response: Nothing };
  /** Ends the program. */
  'plugin:window|close': { request: WindowLabel; response: Nothing };
  /** Brings the window to the front. */
  'plugin:window|set_focus': { request: WindowLabel; response: Nothing };
  /** Sets the title bar's text. */
  'plugin:window|set_title': { request: WindowTitle; response: Nothing };
  /** The theme the window shows: `light` or `dark`. */
  'plugin:window|theme': { request: WindowLabel; response: string };
  /** Tells what the program holds in memory, and the readings after a number. */
  read_memory: { request: ReadMemory; response: MemoryReport };
  /** Tells how short memory is. */
  read_memory_pressure: { request: Nothing; response: Pressure };
  /** Counts the images a query finds by all that is known of them. */
  read_statistics: { request: ReadStatistics; response: Statistics };
  /** Looks for what has changed in a dataset's source. */
  refresh_dataset: { request: DatasetId; response: TaskStatus };
  /** Takes a dataset off the list; its source stays untouched. */
  remove_dataset: { request: DatasetId; response: Nothing };
  /** Gives a tag another name. */
  rename_tag: { request: RenameTag; response: Nothing };
  /** Undoes the removal of a dataset. */
  restore_dataset: { request: DatasetId; response: DatasetSummary };
  /** Goes on with a paused, failed or cancelled task. */
  resume_task: { request: TaskId; response: TaskStatus };
  /** Keeps a query under a name. */
  save_view: { request: SaveView; response: Nothing };
  /** Opens a dataset of the list again. */
  show_dataset: { request: DatasetId; response: DatasetSummary };
  /** Keeps the user's settings. */
  store_settings: { request: Settings; response: Nothing };
  /** The files just dropped on the page. */
  take_dropped_paths: { request: Nothing; response: DroppedPaths };
  /** Gives the dataset the command line asked to show, once. */
  take_opening: { request: Nothing; response: Wanted };
  /** Undoes a change of tags; the answer undoes that. */
  undo_tags: { request: UndoTags; response: TagEdit };
  /** Writes every object in use to an `.hprof` file; Limner stands still meanwhile. */
  write_heap_snapshot: { request: WriteHeapSnapshot; response: HeapSnapshot };
}

export interface Events {
  readonly dataset: DatasetSummary;
  readonly memory_pressure: Pressure;
  readonly open: DatasetSummary;
  readonly tags: DatasetId;
  readonly task: TaskStatus;
  readonly task_gone: TaskId;
  readonly theme: Tone;
}

export interface AppDescription {
  readonly version: string;
  readonly java: string;
  readonly os: string;
  readonly door: Door;
  readonly workspace: string;
}

export interface Bar {
  readonly label: string;
  readonly images: number;
  readonly shapes: number;
  readonly query: string;
}

export interface Budget {
  readonly name: string;
  readonly owner: string;
  readonly heldBytes: number;
  readonly allowedBytes: number;
}

export interface ChangeTags {
  readonly dataset: string;
  readonly view: number;
  readonly ranges: readonly Range[];
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

export type Chart = 'CLASS' | 'SHAPES' | 'SPLIT' | 'FORMAT' | 'MEGAPIXELS' | 'ASPECT' | 'BYTES' | 'TAG';

export interface Chosen {
  readonly dataset: string;
  readonly view: number;
  readonly ranges: readonly Range[];
}

export interface CollectorFigures {
  readonly name: string;
  readonly count: number;
  readonly totalMillis: number;
  readonly longestMillis: number;
  readonly asked: number;
}

export interface CompletePath {
  readonly text: string;
}

export interface CompleteQuery {
  readonly dataset: string;
  readonly text: string;
  readonly caret: number;
}

export interface Completion {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly detail: string;
}

export interface DatasetId {
  readonly id: string;
}

export type DatasetKind = 'ZIP' | 'FOLDER' | 'SAMPLE';

export interface DatasetList {
  readonly datasets: readonly DatasetSummary[];
}

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

export interface DeleteTag {
  readonly dataset: string;
  readonly tag: string;
}

export interface DeleteView {
  readonly dataset: string;
  readonly name: string;
}

export type Door = 'WINDOW' | 'BROWSER' | 'TERMINAL';

export interface DroppedPaths {
  readonly paths: readonly string[];
}

export interface Emit {
  readonly event: string;
  readonly payload?: unknown | null;
}

export interface EmitTo {
  readonly target: unknown;
  readonly event: string;
  readonly payload?: unknown | null;
}

export interface ExtractZip {
  readonly zipPath: string;
  readonly targetDir?: string | null;
}

export interface Extracted {
  readonly directory: string;
  readonly files: number;
  readonly bytes: number;
  readonly problems: readonly Problem[];
}

export interface Failure {
  readonly kind: Kind;
  readonly message: string;
  readonly code: string;
}

export interface FileFilter {
  readonly name: string;
  readonly extensions: readonly string[];
}

export interface GenerateThumbnail {
  readonly path: string;
  readonly size?: number | null;
}

export interface GeneratedThumbnail {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

export interface Growth {
  readonly growing: boolean;
  readonly rounds: number;
  readonly bytesPerRound: number;
  readonly bytes: number;
}

export interface Heap {
  readonly usedBytes: number;
  readonly committedBytes: number;
  readonly maxBytes: number;
  readonly liveBytes: number;
}

export interface HeapSnapshot {
  readonly file: string;
  readonly bytes: number;
}

export interface Histogram {
  readonly chart: Chart;
  readonly bars: readonly Bar[];
}

export interface ImageEntry {
  readonly id: number;
  readonly position: number;
  readonly path: string;
  readonly bytes: number;
  readonly modified: number;
  readonly version: number;
  readonly format: ImageFormat | null;
  readonly width: number;
  readonly height: number;
  readonly orientation: number;
  readonly split: Split | null;
  readonly shapes: number | null;
  readonly tags: readonly string[];
  readonly problem: string | null;
}

export type ImageFormat = 'JPEG' | 'PNG' | 'GIF' | 'BMP' | 'WEBP' | 'TIFF';

export interface ImagePage {
  readonly images: readonly ImageEntry[];
  readonly total: number;
  readonly view: number;
}

export interface ImagePath {
  readonly path: string;
}

export type Kind = 'CANCELLED' | 'INVALID_REQUEST' | 'NOT_FOUND' | 'ACCESS_DENIED' | 'BAD_FILE' | 'IO' | 'INTERNAL';

export interface ListDirectory {
  readonly path: string;
  readonly offset: number;
  readonly limit: number;
}

export interface ListImages {
  readonly dataset: string;
  readonly query?: string | null;
  readonly offset: number;
  readonly limit: number;
}

export interface ListProblems {
  readonly dataset: string;
  readonly offset: number;
  readonly limit: number;
}

export interface LocateImage {
  readonly dataset: string;
  readonly query?: string | null;
  readonly image: number;
}

export interface MemoryReport {
  readonly heap: Heap;
  readonly outside: OutsideHeap;
  readonly system: SystemMemory;
  readonly processes: readonly ProcessMemory[];
  readonly budgets: readonly Budget[];
  readonly collectors: readonly CollectorFigures[];
  readonly pressure: Pressure;
  readonly rounds: readonly Round[];
  readonly growth: Growth;
  readonly readings: readonly Reading[];
}

export type Nothing = Readonly<Record<string, never>>;

export interface Open {
  readonly options: OpenOptions;
}

export interface OpenDataset {
  readonly path: string;
}

export interface OpenOptions {
  readonly title: string | null;
  readonly filters: readonly FileFilter[] | null;
  readonly defaultPath: string | null;
  readonly multiple: boolean | null;
  readonly directory: boolean | null;
  readonly recursive: boolean | null;
  readonly canCreateDirectories: boolean | null;
  readonly pickerMode: string | null;
  readonly fileAccessMode: string | null;
}

export interface OutsideHeap {
  readonly metaspaceBytes: number;
  readonly codeBytes: number;
  readonly directBytes: number;
  readonly mappedBytes: number;
  readonly otherBytes: number;
}

export interface PathCompletions {
  readonly entries: readonly PathEntry[];
}

export interface PathEntry {
  readonly path: string;
  readonly directory: boolean;
}

export interface Place {
  readonly position: number;
}

export interface Pressure {
  readonly level: PressureLevel;
  readonly shrunk: readonly Shrunk[];
}

export type PressureLevel = 'CALM' | 'TIGHT' | 'CRITICAL';

export interface Problem {
  readonly severity: Severity;
  readonly file: string;
  readonly message: string;
}

export interface ProblemCount {
  readonly kind: ProblemKind;
  readonly count: number;
}

export type ProblemKind = 'IMAGE' | 'LABELS' | 'FOLDER' | 'ARCHIVE';

export interface ProblemPage {
  readonly problems: readonly Problem[];
  readonly total: number;
}

export interface ProcessMemory {
  readonly pid: number;
  readonly role: Role;
  readonly residentBytes: number | null;
  readonly shareBytes: number | null;
}

export interface QueryHelp {
  readonly problem: QueryProblem | null;
  readonly completions: readonly Completion[];
}

export interface QueryProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

export interface Range {
  readonly from: number;
  readonly end: number;
}

export interface ReadMemory {
  readonly since: number;
}

export interface ReadStatistics {
  readonly dataset: string;
  readonly query?: string | null;
}

export interface Reading {
  readonly number: number;
  readonly at: string;
  readonly heapBytes: number;
  readonly heapAfterBytes: number;
  readonly outsideBytes: number;
  readonly mappedBytes: number;
  readonly allocatedPerSecond: number;
  readonly collections: number;
  readonly threads: number;
  readonly residentBytes: number;
}

export interface RenameTag {
  readonly dataset: string;
  readonly tag: string;
  readonly name: string;
}

export type Role = 'JAVA' | 'PAGE' | 'GRAPHICS' | 'NETWORK' | 'STORAGE' | 'ZYGOTE' | 'HELPER';

export interface Round {
  readonly dataset: string;
  readonly at: string;
  readonly heapBytes: number;
}

export interface Save {
  readonly options: SaveOptions;
}

export interface SaveOptions {
  readonly title: string | null;
  readonly filters: readonly FileFilter[] | null;
  readonly defaultPath: string | null;
  readonly canCreateDirectories: boolean | null;
}

export interface SaveView {
  readonly dataset: string;
  readonly name: string;
  readonly query: string;
}

export interface SavedView {
  readonly name: string;
  readonly query: string;
}

export interface Say {
  readonly message: string;
  readonly title?: string | null;
  readonly kind?: string | null;
  readonly buttons?: unknown | null;
}

export interface Settings {
  readonly theme: Theme;
  readonly thumbnailSize: number;
}

export type Severity = 'WARNING' | 'ERROR';

export interface Shrunk {
  readonly cache: string;
  readonly maxBytes: number;
}

export type Split = 'NONE' | 'TRAIN' | 'VAL' | 'TEST';

export interface Statistics {
  readonly images: number;
  readonly bytes: number;
  readonly probed: number;
  readonly labelled: number;
  readonly unlabelled: number;
  readonly broken: number;
  readonly shapes: number;
  readonly hashed: number;
  readonly duplicates: number;
  readonly histograms: readonly Histogram[];
  readonly problems: readonly ProblemCount[];
}

export interface Step {
  readonly done: number;
  readonly total: number;
}

export interface SystemMemory {
  readonly totalBytes: number;
  readonly availableBytes: number;
}

export interface Tag {
  readonly name: string;
  readonly images: number;
}

export interface TagCounts {
  readonly chosen: number;
  readonly tags: readonly Tag[];
}

export interface TagEdit {
  readonly edit: number;
  readonly images: number;
}

export interface TagList {
  readonly tags: readonly Tag[];
}

export interface TaskId {
  readonly id: number;
}

export interface TaskList {
  readonly tasks: readonly TaskStatus[];
}

export type TaskState = 'QUEUED' | 'RUNNING' | 'PAUSED' | 'DONE' | 'FAILED' | 'CANCELLED';

export interface TaskStatus {
  readonly id: number;
  readonly kind: string;
  readonly title: string;
  readonly dataset: string;
  readonly state: TaskState;
  readonly unit: TaskUnit;
  readonly done: number;
  readonly total: number;
  readonly perSecond: number;
  readonly secondsLeft: number | null;
  readonly message: string | null;
}

export type TaskUnit = 'BYTES' | 'IMAGES';

export type Theme = 'SYSTEM' | 'LIGHT' | 'DARK';

export type Tone = 'LIGHT' | 'DARK';

export interface UndoTags {
  readonly dataset: string;
  readonly edit: number;
}

export interface ViewList {
  readonly views: readonly SavedView[];
}

export interface Wanted {
  readonly dataset: DatasetSummary | null;
}

export interface WindowLabel {
  readonly label?: string | null;
}

export interface WindowTitle {
  readonly label?: string | null;
  readonly value: string;
}

export interface WriteHeapSnapshot {
  readonly path: string;
}
