import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** A Redis of a test's own, in memory only: a restart finds it empty. Must be stopped. */
export class OwnRedis {
  readonly port: number;
  /** More arguments of `redis-server`; a start after a change takes the new ones. */
  args: readonly string[];
  #child: ChildProcess | undefined;

  private constructor(port: number, args: readonly string[]) {
    this.port = port;
    this.args = args;
  }

  static async start(...args: readonly string[]): Promise<OwnRedis> {
    const redis = new OwnRedis(await freePort(), args);
    await redis.start();
    return redis;
  }

  /** A sentinel with a configuration file, which it writes to. */
  static async sentinel(port: number, file: string): Promise<OwnRedis> {
    const sentinel = new OwnRedis(port, []);
    sentinel.#child = spawn('redis-server', [file, '--sentinel'], { stdio: 'ignore' });
    return sentinel;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const plain = ['--port', String(this.port), '--save', '', '--appendonly', 'no'];
    const child = spawn('redis-server', [...plain, ...this.args], { stdio: ['ignore', 'pipe', 'inherit'] });
    this.#child = child;
    for await (const chunk of child.stdout) if (String(chunk).includes('Ready to accept connections')) break;
    child.stdout.resume();
  }

  /** SIGSTOP: it hangs, connections stay open. */
  pause(): void {
    this.#child?.kill('SIGSTOP');
  }

  resume(): void {
    this.#child?.kill('SIGCONT');
  }

  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
}
