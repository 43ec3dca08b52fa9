// A thread of the extraction process that ends it when its parent is gone. The main thread cannot: a document
// may hold it in a loop that never listens.
const parent = process.ppid;

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, 1000);
