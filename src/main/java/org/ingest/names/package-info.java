/**
 * Names of people, places, organisations, units and dates as a conditional random field finds them:
 * sentences and tokens come in, typed spans go out. The model's training, its features and its
 * tables are here; what a name refers to is left to the packages of the kinds.
 */
package org.ingest.names;
