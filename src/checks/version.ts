/**
 * Version of the checks together; part of every record. Raise it when a finding may come out otherwise: the checks
 * are then run again over the records that are on a shelf, without reading their files.
 */
export const CHECKS_VERSION = '0.8.0';
