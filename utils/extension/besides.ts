// What few popups need, for all of it to be loaded at once where one does.
export { captureReading, store } from './capture';
export { changes } from './changes';
export { download, openAddress, openDesk } from './outward';
