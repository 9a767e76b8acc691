// The tests that StrykerJS runs against each change of one sign (npm run mutation): core's own, under its coverage environment.
const { projects } = require('../../jest.config.js');

const core = projects.find(({ displayName }) => displayName === 'core');

/** @type {import('jest').Config} */
module.exports = {
  ...core,
  rootDir: '../..',
  testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
};
