import * as core from '@tauri-apps/api/core';
import * as event from '@tauri-apps/api/event';
import * as dialog from '@tauri-apps/plugin-dialog';

const tauri = { core, event, dialog };

declare global {
  interface Window {
    readonly tauri: typeof tauri;
  }
}

Object.assign(window, { tauri });
document.body.dataset.ready = 'true';
