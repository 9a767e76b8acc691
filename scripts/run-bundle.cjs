// Runs a bundle with the code that V8 compiled for it the last time: compiling is a fifth of a short run, and every thread does it for
// itself. The code lies beside the bundle and is made anew when the bundle is another, when V8 is, and when a run was much longer than
// the one that it is from, since it holds what has been compiled by the end.
'use strict';
const { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');
const { isMainThread } = require('node:worker_threads');

/** Bytes in front of the code: V8 takes it from a place that is a multiple of eight without copying it. */
const headLength = 256;
/** Milliseconds of processor time after which hardly anything is compiled for the first time. */
const longEnough = 3000;

/** Changes with every write to a file. */
function stamp(file) {
  const { ino, size, mtimeNs, ctimeNs } = statSync(file, { bigint: true });
  return `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
}

/** The code of a file with this stamp, and how long the run was that it is from; null when there is none. */
function readCode(place, wanted) {
  try {
    const bytes = readFileSync(place);
    const { of, spent } = JSON.parse(bytes.toString('latin1', 0, headLength));
    return of === wanted ? { code: bytes.subarray(headLength), spent } : null;
  } catch {
    return null;
  }
}

/** Whole or not at all; where nothing may be written, the next run compiles once more. */
function writeCode(place, head, code) {
  try {
    mkdirSync(path.dirname(place), { recursive: true });
    const unfinished = `${place}.${process.pid}`;
    writeFileSync(unfinished, Buffer.concat([Buffer.from(JSON.stringify(head).padEnd(headLength)), code]));
    renameSync(unfinished, place);
  } catch {
    // It is only for speed.
  }
}

/**
 * Runs a bundle as the program `program`, which is what its threads start with, too. `flags` are V8's, for the whole process. The bundle
 * holds no `import()`.
 */
exports.runBundle = function runBundle(program, bundle, flags) {
  // V8 takes no code that was compiled under other flags.
  if (isMainThread) for (const flag of flags) setFlagsFromString(flag);
  const place = `${bundle}.code`;
  const of = stamp(bundle);
  const kept = readCode(place, of);
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(bundle, 'utf8')}\n})`;
  const script = new Script(source, {
    filename: bundle,
    ...(kept === null ? {} : { cachedData: kept.code }),
  });
  const isNew = kept === null || script.cachedDataRejected === true;
  if (isMainThread && (isNew || kept.spent < longEnough)) {
    process.on('exit', () => {
      const { user, system } = process.cpuUsage();
      const spent = Math.round((user + system) / 1000);
      if (isNew || spent > 2 * kept.spent) writeCode(place, { of, spent }, script.createCachedData());
    });
  }
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(program), module, program, path.dirname(program));
};
