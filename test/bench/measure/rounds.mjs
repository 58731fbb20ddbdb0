import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * Something that is timed: `prepare` makes a new input each time, outside of the time; `run` makes the file from it.
 * @typedef {object} Contender
 * @property {string} name
 * @property {(serial: number) => unknown} prepare
 * @property {(input: unknown) => Uint8Array | Promise<Uint8Array>} run
 */

// One contender's rubbish is not to be swept up in the next one's time.
setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc");

/**
 * Times all contenders in rounds, one run each a round, so that the machine's whims meet all of them alike; each round
 * starts with another contender, so that none always follows the same one.
 * @param {readonly Contender[]} contenders
 * @param {{ readonly rounds: number, readonly warmUp: number }} options
 * @returns {Promise<ReadonlyMap<string, readonly number[]>>} milliseconds a round, by name
 */
export async function timeInRounds(contenders, { rounds, warmUp }) {
  const times = new Map(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const { name, prepare, run } = contenders[(round + turn) % contenders.length];
      const input = prepare(round);
      collectGarbage({ type: "minor" });
      const start = performance.now();
      await run(input);
      const time = performance.now() - start;
      if (round >= warmUp) times.get(name).push(time);
    }
  }
  return times;
}
