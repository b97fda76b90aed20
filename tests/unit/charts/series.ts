import type { ReleaseSeries } from '../../../src/charts/releases-per-year.ts';

const colours = { light: '#000000', dark: '#ffffff' };
export const pytorch: ReleaseSeries = { id: 'pytorch', name: 'PyTorch', look: { shape: 'disc', dash: [], ...colours }, days: ['2017-01-21', '2017-08-05', '2018-04-24', '2019-05-01', '2019-10-10', '2020-01-15', '2021-03-04'] };
export const jax: ReleaseSeries = { id: 'jax', name: 'JAX', look: { shape: 'triangle-up', dash: [3, 3], ...colours }, days: ['2018-12-11', '2019-11', '2020-05-01', '2020-06-01'] };
export const mxnet: ReleaseSeries = { id: 'mxnet', name: 'MXNet', look: { shape: 'triangle-down', dash: [4, 3], ...colours }, ended: true, days: ['2017-05-01', '2019-02-01'] };
