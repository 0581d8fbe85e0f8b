// The real queue and the real sync run here. Only where a browser would keep it, IndexedDB, stands a library in
// memory: Node has none, and a thousand rounds in browsers would take hours. Browsers have tests of their own.
import 'fake-indexeddb/auto';
